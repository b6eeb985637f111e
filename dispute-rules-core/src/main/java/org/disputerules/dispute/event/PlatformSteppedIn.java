package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The platform took the case over.
 *
 * @param on the day; absent means unknown
 */
public record PlatformSteppedIn(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static PlatformSteppedIn on(LocalDate on) {
        return new PlatformSteppedIn(Optional.of(on));
    }
}
