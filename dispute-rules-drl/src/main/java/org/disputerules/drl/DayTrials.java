package org.disputerules.drl;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.event.Event;
import org.disputerules.drl.Decider.Decision;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.fact.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The days to try for an unknown day: the latest and the earliest of the known ones that are possible, and for every
 * clock that these move, the days on which each of its boundaries falls on the day asked about, and on the day beside it.
 */
final class DayTrials {
    private static final List<Boundary> BOUNDARIES = List.of(
            new Boundary(Clock::startsOn, 1),
            new Boundary(Clock::nearFrom, 1),
            new Boundary(Clock::doBy, -1),
            new Boundary(Clock::lastDay, -1),
            new Boundary(Clock::doubtEndsOn, -1));

    private final Decision base;
    private final LocalDate asOf;
    private final Function<LocalDate, Optional<Decision>> decide;
    private final SortedMap<LocalDate, Decision> tried = new TreeMap<>();
    private final Set<LocalDate> refused = new HashSet<>();

    /**
     * A day of a clock at which something changes.
     *
     * @param beside where the other side of it lies: from the first day of something to the day before is one later for
     *     the boundary, and from the last day to the day after is one earlier
     */
    private record Boundary(Function<Clock, @Nullable LocalDate> day, int beside) {}

    private DayTrials(Decision base, Function<LocalDate, Optional<Decision>> decide) {
        this.base = base;
        this.asOf = base.disputeCase().asOf();
        this.decide = decide;
    }

    /**
     * The decisions by day.
     *
     * @param decide the decision with a day known; empty for a day that the case refuses
     */
    static SortedMap<LocalDate, Decision> of(Decision base, Function<LocalDate, Optional<Decision>> decide) {
        DayTrials trials = new DayTrials(base, decide);
        for (LocalDate probe : trials.probes()) {
            trials.around(probe);
        }
        return trials.tried;
    }

    private Optional<Decision> at(LocalDate day) {
        @Nullable Decision known = tried.get(day);
        if (known != null || refused.contains(day)) {
            return Optional.ofNullable(known);
        }
        Optional<Decision> decided = decide.apply(day);
        decided.ifPresentOrElse(found -> tried.put(day, found), () -> refused.add(day));
        return decided;
    }

    /** The day asked about, or the latest known day before it that is possible; and the earliest one. */
    private List<LocalDate> probes() {
        TreeSet<LocalDate> known = new TreeSet<>(Set.of(asOf));
        DisputeCase disputeCase = base.disputeCase();
        base.situation().history().moments().stream().map(Moment::day).forEach(known::add);
        disputeCase.events().stream().map(Event::on).flatMap(Optional::stream).forEach(known::add);
        List<LocalDate> order = new ArrayList<>(known.headSet(asOf, true).descendingSet());
        order.addAll(known.tailSet(asOf, false));
        Set<LocalDate> probes = new TreeSet<>();
        order.stream().filter(day -> at(day).isPresent()).findFirst().ifPresent(probes::add);
        known.stream().filter(day -> at(day).isPresent()).findFirst().ifPresent(probes::add);
        return List.copyOf(probes);
    }

    private void around(LocalDate probe) {
        for (Clock clock : base.situation().moved(at(probe).orElseThrow().situation())) {
            for (Boundary boundary : BOUNDARIES) {
                @Nullable LocalDate day = boundary.day().apply(clock);
                if (day != null) {
                    onto(asOf, probe, day, clock, boundary);
                    onto(asOf.plusDays(boundary.beside()), probe, day, clock, boundary);
                }
            }
        }
    }

    /** Shifts the unknown day so that a boundary falls on a day; once more where working days or months move it. */
    private void onto(LocalDate target, LocalDate probe, LocalDate boundaryDay, Clock clock, Boundary boundary) {
        LocalDate shifted = probe.plusDays(ChronoUnit.DAYS.between(boundaryDay, target));
        at(shifted)
                .map(found -> boundary.day().apply(found.situation().same(clock)))
                .filter(now -> !now.equals(target))
                .ifPresent(now -> at(shifted.plusDays(ChronoUnit.DAYS.between(now, target))));
    }
}
