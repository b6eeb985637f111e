package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer notified the platform of an illegal product: a dangerous one, or a fake.
 *
 * @param on the day; absent means unknown
 */
public record IllegalProductNotified(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static IllegalProductNotified on(LocalDate on) {
        return new IllegalProductNotified(Optional.of(on));
    }
}
