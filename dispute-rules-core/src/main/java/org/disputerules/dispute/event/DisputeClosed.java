package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The platform closed the dispute by itself.
 *
 * @param on the day; absent means unknown
 */
public record DisputeClosed(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static DisputeClosed on(LocalDate on) {
        return new DisputeClosed(Optional.of(on));
    }
}
