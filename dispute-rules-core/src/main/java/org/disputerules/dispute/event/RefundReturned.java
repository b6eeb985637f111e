package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Money;

/**
 * The buyer gave a refund back.
 *
 * @param on the day; absent means unknown
 * @param amount the amount
 */
public record RefundReturned(Optional<LocalDate> on, Optional<Money> amount) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static RefundReturned on(LocalDate on) {
        return new RefundReturned(Optional.of(on), Optional.empty());
    }
}
