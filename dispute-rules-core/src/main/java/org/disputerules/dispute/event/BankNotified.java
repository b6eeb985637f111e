package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer told the card issuer in writing, without filing.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 */
public record BankNotified(Optional<LocalDate> on, Optional<String> payment) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static BankNotified on(LocalDate on) {
        return new BankNotified(Optional.of(on), Optional.empty());
    }
}
