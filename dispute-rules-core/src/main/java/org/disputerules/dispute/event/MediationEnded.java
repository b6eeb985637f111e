package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.CourtOutcome;

/**
 * Mediation ended.
 *
 * @param on the day; absent means unknown
 * @param outcome how it ended for the buyer
 */
public record MediationEnded(Optional<LocalDate> on, Optional<CourtOutcome> outcome) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static MediationEnded on(LocalDate on) {
        return new MediationEnded(Optional.of(on), Optional.empty());
    }
}
