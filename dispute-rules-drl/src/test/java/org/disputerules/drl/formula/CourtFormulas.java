package org.disputerules.drl.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.CourtOutcome;
import org.disputerules.dispute.CourtStepKind;
import org.disputerules.dispute.event.CourtStep;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.dispute.event.MediationBegun;

/** The way to a court, from authorities.md 1F and 1G. */
final class CourtFormulas {
    private static final Predicate<Asked> KNOWN =
            asked -> asked.disputeCase().problem().noticedOn().isPresent();

    private CourtFormulas() {}

    static List<Formula> all() {
        return List.of(
                // AU-71: no meeting within 3 months of asking the conciliator.
                Formula.where(
                        "fr.conciliator.wait",
                        ClockKind.CONCILIATOR_WAIT,
                        asked -> true,
                        asked -> asked.last(
                                        Set.of(EventType.COURT_STEP, EventType.MEDIATION_BEGUN),
                                        CourtFormulas::asksAConciliator)
                                .map(day -> day.plusMonths(3))),
                // AU-106, AU-92: 5 years from knowing; AU-108: at least 6 months after a mediation or conciliation.
                Formula.where(
                        "fr.limitation.general",
                        ClockKind.LIMITATION,
                        KNOWN,
                        asked -> asked.disputeCase()
                                .problem()
                                .noticedOn()
                                .map(day -> day.plusYears(5))
                                .map(day ->
                                        Days.later(day, afterMediation(asked).orElse(day)))),
                // Where nobody says since when the buyer knew, 5 years from the order, before which nothing could be
                // known,
                // are our own judgement: no sheet has it.
                Formula.where(
                        "fr.limitation.unknown",
                        ClockKind.LIMITATION,
                        KNOWN.negate(),
                        asked -> Days.latest(List.of(
                                asked.order().placedOn().map(day -> day.plusYears(5)), afterMediation(asked)))));
    }

    private static boolean asksAConciliator(Event event) {
        return event instanceof MediationBegun begun
                ? begun.with().filter("CONCILIATEUR_DE_JUSTICE"::equals).isPresent()
                : isConciliation(event) && !hasEnded(event);
    }

    private static Optional<LocalDate> afterMediation(Asked asked) {
        return asked.last(
                        Set.of(EventType.MEDIATION_ENDED, EventType.COURT_STEP),
                        event -> Asked.meaning(event) == EventType.MEDIATION_ENDED
                                || (isConciliation(event) && hasEnded(event)))
                .map(day -> day.plusMonths(6));
    }

    private static boolean isConciliation(Event event) {
        return event instanceof CourtStep court
                && court.step().filter(CourtStepKind.CONCILIATION::equals).isPresent();
    }

    private static boolean hasEnded(Event event) {
        return event instanceof CourtStep court
                && court.outcome()
                        .filter(outcome -> outcome != CourtOutcome.PENDING)
                        .isPresent();
    }
}
