package org.disputerules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.fact.Clocks;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.fact.Standing;
import org.disputerules.drl.table.LegRow;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Route;

/**
 * Waiting as a choice: until something opens, or until somebody else must have acted. The passing of a clock is never
 * an event: when the time of the other side is over, the buyer looks at the page.
 */
record Waiting(Policy policy, Situation situation, Endings endings) {

    List<Candidate> candidates(List<Candidate> later) {
        List<Candidate> waits = new ArrayList<>();
        later.forEach(candidate -> waits.add(until(
                candidate.route(), Objects.requireNonNull(candidate.opensOn()).minusDays(1), reasons(candidate))));
        for (LegRow row : policy.legs()) {
            if (row.leg().perPayment()) {
                for (Means means : situation.means().values()) {
                    leg(row, Objects.requireNonNull(means.legs().get(row.leg())), means.clocks(), waits);
                }
            } else {
                Standing standing =
                        Objects.requireNonNull(situation.picture().legs().get(row.leg()));
                leg(row, standing, situation.picture().clocks(), waits);
            }
        }
        return waits;
    }

    private static List<Reason> reasons(Candidate later) {
        List<Reason> because = new ArrayList<>();
        because.add(Reasons.step(
                Step.OPENS_LATER,
                Map.of(
                        "action",
                        later.action().name(),
                        "day",
                        Objects.requireNonNull(later.opensOn()).toString())));
        because.addAll(later.because());
        return because;
    }

    private void leg(LegRow row, Standing standing, Clocks clocks, List<Candidate> waits) {
        row.note(standing.state())
                .filter(LegRow.StateNote::underWay)
                .flatMap(note -> underWay(row, standing, note, clocks))
                .ifPresent(waits::add);
    }

    private Optional<Candidate> underWay(LegRow row, Standing standing, LegRow.StateNote note, Clocks clocks) {
        List<Clock> known = note.clocks().stream()
                .map(clocks::of)
                .filter(clock -> clock.lastDay() != null)
                .toList();
        List<Clock> over = known.stream()
                .filter(clock -> asOf().isAfter(Objects.requireNonNull(clock.lastDay())))
                .toList();
        Optional<Clock> running = known.stream()
                .filter(clock -> !over.contains(clock))
                .min(Comparator.comparing(clock -> Objects.requireNonNull(clock.lastDay())));
        int occasion = over.stream().map(Clock::position).reduce(standing.position(), Math::max);
        boolean looked = endings.after(Action.CHECK_ORDER_STATUS, "", occasion);
        List<Reason> because = new ArrayList<>();
        because.add(Reasons.step(
                Step.UNDER_WAY,
                Map.of("leg", row.leg().name(), "state", standing.state().name())));
        because.addAll(standing.because());
        if (running.isPresent() && (over.isEmpty() || looked)) {
            because.addAll(running.get().because());
            return Optional.of(
                    until(row.route(), Objects.requireNonNull(running.get().lastDay()), because));
        }
        if (note.lapses() && running.isEmpty() && (!over.isEmpty() || looked)) {
            return Optional.empty();
        }
        over.forEach(clock -> because.addAll(clock.because()));
        because.add(Reasons.step(
                over.isEmpty() ? Step.TIME_UNKNOWN : Step.TIME_OVER,
                Map.of("leg", row.leg().name())));
        return Optional.of(look(row.route(), occasion, because));
    }

    /** Look at the page; after a look that changed nothing, wait some days before the next. */
    private Candidate look(Route route, int occasion, List<Reason> because) {
        int looked = endings.last(Action.CHECK_ORDER_STATUS, "");
        if (looked > occasion) {
            LocalDate day = situation.history().at(looked).on().orElse(asOf());
            Lengths.Reckoned again = situation
                    .lengths()
                    .after(policy.recheck(), day, day)
                    .orElseThrow(() -> new IllegalStateException(policy.recheck()));
            if (asOf().isBefore(again.end())) {
                List<Reason> why = new ArrayList<>(because);
                why.add(again.because());
                return until(route, again.end().minusDays(1), why);
            }
        }
        return Candidate.looking(route, because);
    }

    private Candidate until(Route route, LocalDate lastDay, List<Reason> because) {
        if (waitWasLast()) {
            List<Reason> why = new ArrayList<>(because);
            why.add(Reasons.step(Step.NO_WAIT, Map.of()));
            return Candidate.looking(route, why);
        }
        return Candidate.waiting(route, lastDay, because);
    }

    /** The buyer did or declined to wait, and nothing has happened since: looking is the one other thing to do. */
    private boolean waitWasLast() {
        int size = situation.history().events().size();
        return size > 0 && endings.last(Action.WAIT, "") == size;
    }

    /** When even the end of the case was acknowledged, nothing is to do until something happens. */
    Candidate forNothing(List<Reason> because) {
        List<Reason> why = Stream.concat(Stream.of(Reasons.step(Step.ENDED, Map.of())), because.stream())
                .toList();
        return waitWasLast() ? Candidate.looking(Route.NONE, why) : Candidate.waiting(Route.NONE, null, why);
    }

    private LocalDate asOf() {
        return situation.history().disputeCase().asOf();
    }
}
