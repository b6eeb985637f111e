package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The card was blocked.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 */
public record CardBlocked(Optional<LocalDate> on, Optional<String> payment) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static CardBlocked on(LocalDate on) {
        return new CardBlocked(Optional.of(on), Optional.empty());
    }
}
