package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.CourtOutcome;
import org.disputerules.dispute.CourtStepKind;
import org.disputerules.dispute.WithBuilder;

/**
 * A step before a court was taken.
 *
 * @param on the day; absent means unknown
 * @param step the step
 * @param outcome how it ended for the buyer
 * @param nextDay the next day in court
 */
@WithBuilder
public record CourtStep(
        Optional<LocalDate> on,
        Optional<CourtStepKind> step,
        Optional<CourtOutcome> outcome,
        Optional<LocalDate> nextDay)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static CourtStep on(LocalDate on) {
        return new CourtStep(Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
