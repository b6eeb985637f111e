package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer turned the PayPal dispute into a claim.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 */
public record PaypalDisputeEscalated(Optional<LocalDate> on, Optional<String> payment) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static PaypalDisputeEscalated on(LocalDate on) {
        return new PaypalDisputeEscalated(Optional.of(on), Optional.empty());
    }
}
