package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer wrote to the platform's customer service.
 *
 * @param on the day; absent means unknown
 */
public record SupportContacted(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static SupportContacted on(LocalDate on) {
        return new SupportContacted(Optional.of(on));
    }
}
