package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.WithBuilder;

/**
 * The bank answered the request to refund a direct debit.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 * @param accepted whether it was accepted
 */
@WithBuilder
public record DirectDebitRefundAnswered(Optional<LocalDate> on, Optional<String> payment, Optional<Boolean> accepted)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static DirectDebitRefundAnswered on(LocalDate on) {
        return new DirectDebitRefundAnswered(Optional.of(on), Optional.empty(), Optional.empty());
    }
}
