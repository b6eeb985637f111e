package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer cancelled the dispute.
 *
 * @param on the day; absent means unknown
 */
public record DisputeCancelled(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static DisputeCancelled on(LocalDate on) {
        return new DisputeCancelled(Optional.of(on));
    }
}
