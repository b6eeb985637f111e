package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer told the bank of a payment that he did not make.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 */
public record UnauthorisedPaymentReported(Optional<LocalDate> on, Optional<String> payment) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static UnauthorisedPaymentReported on(LocalDate on) {
        return new UnauthorisedPaymentReported(Optional.of(on), Optional.empty());
    }
}
