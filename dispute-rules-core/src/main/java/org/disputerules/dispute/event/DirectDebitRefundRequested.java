package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer asked the bank to refund a direct debit.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 */
public record DirectDebitRefundRequested(Optional<LocalDate> on, Optional<String> payment) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static DirectDebitRefundRequested on(LocalDate on) {
        return new DirectDebitRefundRequested(Optional.of(on), Optional.empty());
    }
}
