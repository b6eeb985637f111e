package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer opened a dispute with the pay-later provider.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 */
public record BnplDisputeOpened(Optional<LocalDate> on, Optional<String> payment) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static BnplDisputeOpened on(LocalDate on) {
        return new BnplDisputeOpened(Optional.of(on), Optional.empty());
    }
}
