package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another item took the place of the one that was not as agreed.
 *
 * @param on the day on which the buyer had it; absent means unknown
 */
public record ItemReplaced(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ItemReplaced on(LocalDate on) {
        return new ItemReplaced(Optional.of(on));
    }
}
