package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer reported to a body.
 *
 * @param on the day; absent means unknown
 * @param to the body's id
 */
public record Reported(Optional<LocalDate> on, Optional<String> to) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static Reported on(LocalDate on) {
        return new Reported(Optional.of(on), Optional.empty());
    }
}
