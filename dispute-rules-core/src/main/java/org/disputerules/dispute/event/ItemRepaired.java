package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The item was repaired, free of charge, and came back to the buyer.
 *
 * @param on the day on which the buyer had it; absent means unknown
 */
public record ItemRepaired(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ItemRepaired on(LocalDate on) {
        return new ItemRepaired(Optional.of(on));
    }
}
