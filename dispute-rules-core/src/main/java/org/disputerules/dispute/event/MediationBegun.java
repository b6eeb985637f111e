package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Mediation began.
 *
 * @param on the day; absent means unknown
 * @param with the body's id
 */
public record MediationBegun(Optional<LocalDate> on, Optional<String> with) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static MediationBegun on(LocalDate on) {
        return new MediationBegun(Optional.of(on), Optional.empty());
    }
}
