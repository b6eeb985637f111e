package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.WithBuilder;

/**
 * A refund was ordered.
 *
 * @param on the day; absent means unknown
 * @param amount the amount
 * @param reference the reference by which a bank can trace it
 */
@WithBuilder
public record RefundExecuted(Optional<LocalDate> on, Optional<Money> amount, Optional<String> reference)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static RefundExecuted on(LocalDate on) {
        return new RefundExecuted(Optional.of(on), Optional.empty(), Optional.empty());
    }
}
