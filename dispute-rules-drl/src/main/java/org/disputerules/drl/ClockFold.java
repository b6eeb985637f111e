package org.disputerules.drl;

import static org.disputerules.recommendation.ClockStatus.CLOSED;
import static org.disputerules.recommendation.ClockStatus.DOUBTFUL;
import static org.disputerules.recommendation.ClockStatus.LATE;
import static org.disputerules.recommendation.ClockStatus.NOT_YET;
import static org.disputerules.recommendation.ClockStatus.OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.StatedClock;
import org.disputerules.dispute.event.Event;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.fact.Clocks;
import org.disputerules.drl.fact.Ground;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.Runs;
import org.disputerules.drl.fact.Standing;
import org.disputerules.drl.table.ClockKindRow;
import org.disputerules.drl.table.ClockRow;
import org.disputerules.recommendation.ClockBasis;
import org.disputerules.recommendation.ClockSource;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Folds all starts of a clock into one clock a kind.
 *
 * <p>The last day is that of the earliest certain start; without a certain one it is the latest of all. The safe day
 * is the earliest of the starts that count for it, less the safety of the kind; that of a wait is its last. A day read off
 * a page overrides both, until an event after the day of reading starts the clock anew.
 */
final class ClockFold {
    private final Policy policy;
    private final History history;
    private final Lengths lengths;
    private final LocalDate asOf;
    private final List<Start> starts;

    ClockFold(Policy policy, History history, Lengths lengths, List<Start> starts) {
        this.policy = policy;
        this.history = history;
        this.lengths = lengths;
        this.asOf = history.disputeCase().asOf();
        this.starts = starts;
    }

    /** One start with the last day that follows from it, and the length that gave it where one did. */
    private record Candidate(
            ClockRow row,
            Start start,
            LocalDate end,
            Lengths.@Nullable Reckoned reckoned,
            boolean named,
            List<Reason> moved) {
        static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::end)
                .thenComparing(found -> found.row().id());

        Runs runs() {
            return start.runs();
        }

        /** Why; made only for the few that decide. */
        List<Reason> because() {
            Map<String, String> arguments = new TreeMap<>();
            arguments.put("clock", row.clock().name());
            arguments.put("from", runs().origin());
            arguments.put("lastDay", end.toString());
            if (runs().day() != null) {
                arguments.put("fromDay", runs().day().toString());
            }
            Reason own = Reasons.of(row, arguments);
            List<Reason> because = new ArrayList<>(List.of(own));
            if (reckoned != null) {
                because.add(reckoned.because());
            }
            because.addAll(moved);
            because.add(start.because());
            return because;
        }

        Optional<Integer> length() {
            return reckoned == null
                    ? named ? Optional.empty() : Optional.of(0)
                    : Optional.of(reckoned.value().length());
        }

        Optional<String> unit() {
            return reckoned == null
                    ? named ? Optional.empty() : Optional.of("DAYS")
                    : Optional.of(reckoned.row().unit().name());
        }
    }

    /**
     * The clocks of the order (empty payment) or of a payment.
     *
     * @param ground the card scheme's reason that fits; null without one
     */
    Clocks clocks(String payment, @Nullable Ground ground, Map<Leg, Standing> legs) {
        Map<ClockKind, Clock> byKind = policy.idleClocks().of(payment, legs);
        started(payment).forEach((kind, own) -> {
            if (policy.idleClocks().unknown(kind).equals(byKind.get(kind))) {
                byKind.put(kind, clock(kind, payment, ground, own));
            }
        });
        return new Clocks(byKind);
    }

    /** The kinds that an event, a day or a page started, or a page did not offer, each with its starts in order. */
    private Map<ClockKind, List<Start>> started(String payment) {
        Map<ClockKind, List<Start>> started = new EnumMap<>(ClockKind.class);
        for (Start start : starts) {
            if (start.runs().payment().equals(payment)) {
                started.computeIfAbsent(start.runs().clock(), kind -> new ArrayList<>())
                        .add(start);
            }
        }
        for (StatedClock clock : history.disputeCase().clocks()) {
            if (clock.payment().orElse("").equals(payment)) {
                started.computeIfAbsent(clock.clock(), kind -> new ArrayList<>());
            }
        }
        for (ClockKind kind : policy.closable()) {
            if (!started.containsKey(kind) && policy.notOffered(kind, history).isPresent()) {
                started.put(kind, List.of());
            }
        }
        return started;
    }

    private Clock clock(ClockKind kind, String payment, @Nullable Ground ground, List<Start> own) {
        Optional<ClockKindRow> general = policy.kind(kind);
        Optional<StatedClock> stated = stated(kind, payment, own);
        if (stated.isPresent()) {
            return stated(kind, payment, stated.get(), general);
        }
        String marketplace = history.disputeCase().order().marketplace().orElse("");
        List<Candidate> candidates = new ArrayList<>();
        for (Start start : own) {
            for (ClockRow row : policy.clockRows(kind, start.runs().origin())) {
                if (row.pack().orElse(marketplace).equals(marketplace)
                        && (row.reasons().isEmpty()
                                || (ground != null && row.reasons().contains(ground.code())))
                        && Competence.covers(row, history.disputeCase(), policy.places())
                        && funded(row, payment)
                        && row.without()
                                .flatMap(anchor -> history.day(anchor, payment))
                                .isEmpty()
                        && inTime(row, start.runs())
                        && provided(row, payment)) {
                    candidate(row, start).ifPresent(candidates::add);
                }
            }
        }
        if (candidates.isEmpty()) {
            return policy.notOffered(kind, history)
                    .map(refused -> IdleClocks.closed(kind, refused.because()))
                    .orElseGet(() -> policy.idleClocks().unknown(kind));
        }
        candidates.sort(Candidate.ORDER);
        return folded(kind, payment, ground, candidates, general);
    }

    private Optional<StatedClock> stated(ClockKind kind, String payment, List<Start> own) {
        return history.disputeCase().clocks().stream()
                .filter(clock ->
                        clock.clock() == kind && clock.payment().orElse("").equals(payment))
                .max(Comparator.comparing(StatedClock::readOn))
                .filter(clock -> own.stream()
                        .map(Start::runs)
                        .filter(start -> start.position() > 0)
                        .noneMatch(start -> start.day() != null && start.day().isAfter(clock.readOn())));
    }

    private Clock stated(ClockKind kind, String payment, StatedClock stated, Optional<ClockKindRow> general) {
        Optional<LocalDate> last = stated.lastDay()
                .or(() -> stated.startsOn()
                        .flatMap(day -> policy.clockRows(kind).stream()
                                .flatMap(row -> row.length().stream())
                                .findFirst()
                                .flatMap(id -> lengths.after(id, day, day))
                                .map(Lengths.Reckoned::end)));
        if (last.isEmpty()) {
            return policy.idleClocks().unknown(kind);
        }
        Reason read = Reasons.step(
                Step.STATED,
                Map.of(
                        "lastDay",
                        last.get().toString(),
                        "readOn",
                        stated.readOn().toString(),
                        "clock",
                        kind.name()));
        ClockBasis basis = new ClockBasis(
                kind,
                Optional.empty(),
                stated.startsOn(),
                Optional.empty(),
                Optional.empty(),
                ClockSource.STATED_BY_PAGE,
                Grade.HIGH,
                Optional.empty());
        List<Reason> because = new ArrayList<>(List.of(read));
        LocalDate safe = safe(last.get(), last.get(), general, because);
        return made(kind, payment, stated.startsOn().orElse(null), safe, last.get(), null, basis, because);
    }

    private static Optional<LocalDate> named(Event event) {
        return Stream.of("lastDay", "nextDay")
                .flatMap(name -> EventDetails.detail(event, name, LocalDate.class).stream())
                .findFirst();
    }

    private Optional<Candidate> candidate(ClockRow row, Start start) {
        @Nullable LocalDate day = start.runs().day();
        if (row.stated()) {
            Optional<LocalDate> named = start.runs().position() == 0
                    ? Optional.empty()
                    : named(history.at(start.runs().position()));
            if (named.isPresent()) {
                return Optional.of(new Candidate(row, start, named.get(), null, true, List.of()));
            }
        }
        if (day == null) {
            return Optional.empty();
        }
        if (row.length().isEmpty()) {
            return row.stated()
                    ? Optional.empty()
                    : Optional.of(new Candidate(row, start, day, null, false, List.of()));
        }
        return lengths.after(row.length().get(), day, day).map(reckoned -> {
            List<Reason> moved = new ArrayList<>();
            LocalDate end = workingDay(row, then(row, reckoned.end(), day, moved), day, moved);
            return new Candidate(row, start, capped(row, start.runs(), end, moved), reckoned, false, moved);
        });
    }

    /** The end of a further length, where the row has one. */
    private LocalDate then(ClockRow row, LocalDate end, LocalDate event, List<Reason> why) {
        return row.then()
                .flatMap(id -> lengths.after(id, end, event))
                .map(further -> {
                    why.add(further.because());
                    return further.end();
                })
                .orElse(end);
    }

    /** The last day itself, or the next working day where the row moves it. */
    private LocalDate workingDay(ClockRow row, LocalDate last, LocalDate event, List<Reason> why) {
        Optional<String> country = history.disputeCase().buyer().country();
        LocalDate end = last;
        while (row.onDayOff().isPresent() && policy.holidays().off(country, end)) {
            Optional<Lengths.Reckoned> next =
                    lengths.after(row.onDayOff().get(), end, event).filter(moved(end));
            if (next.isEmpty()) {
                break;
            }
            end = next.get().end();
            why.add(next.get().because());
        }
        return end;
    }

    private static Predicate<Lengths.Reckoned> moved(LocalDate end) {
        return reckoned -> reckoned.end().isAfter(end);
    }

    private boolean funded(ClockRow row, String payment) {
        return row.funding().isEmpty()
                || history.disputeCase().payments().stream()
                        .anyMatch(
                                one -> one.id().equals(payment) && one.funding().equals(row.funding()));
    }

    /** Whether what the row asks for happened in time; what has no day may have happened too late. */
    private boolean provided(ClockRow row, String payment) {
        if (row.provided().isEmpty()) {
            return true;
        }
        ClockRow.Provided asked = row.provided().get();
        Optional<LocalDate> limit = limit(new ClockRow.Cap(asked.anchor(), asked.length(), Optional.empty()), payment)
                .map(Lengths.Reckoned::end);
        return history.events().stream()
                .filter(event -> event.type() == asked.event())
                .flatMap(event -> event.on().stream())
                .anyMatch(day -> limit.filter(last -> !day.isAfter(last)).isPresent());
    }

    private boolean inTime(ClockRow row, Runs start) {
        return row.inTime().isEmpty()
                || row.inTime()
                        .flatMap(limit -> limit(limit, start.payment()))
                        .filter(limit -> start.day() != null && !start.day().isAfter(limit.end()))
                        .isPresent();
    }

    private LocalDate capped(ClockRow row, Runs start, LocalDate end, List<Reason> why) {
        Optional<Lengths.Reckoned> limit = row.cap()
                .flatMap(cap -> limit(cap, start.payment()))
                .filter(reckoned -> reckoned.end().isBefore(end));
        limit.ifPresent(reckoned -> why.add(reckoned.because()));
        return limit.map(Lengths.Reckoned::end).orElse(end);
    }

    /** The last day of a limit, with the length that it ends with. */
    private Optional<Lengths.Reckoned> limit(ClockRow.Cap cap, String payment) {
        return history.day(cap.anchor(), payment)
                .flatMap(day -> lengths.after(cap.length(), day, day)
                        .flatMap(first -> cap.then()
                                .map(id -> lengths.after(id, first.end(), day))
                                .orElse(Optional.of(first))));
    }

    private Clock folded(
            ClockKind kind,
            String payment,
            @Nullable Ground ground,
            List<Candidate> candidates,
            Optional<ClockKindRow> general) {
        @Nullable Candidate certain = null;
        @Nullable Candidate forSafety = null;
        @Nullable LocalDate startsOn = null;
        for (Candidate found : candidates) {
            certain = certain == null && found.row().certain() ? found : certain;
            forSafety = forSafety == null && found.row().safe() ? found : forSafety;
            @Nullable LocalDate day = found.runs().day();
            startsOn = startsOn == null || (day != null && day.isBefore(startsOn)) ? day : startsOn;
        }
        Candidate deciding = certain == null ? candidates.get(candidates.size() - 1) : certain;
        boolean waiting = general.map(ClockKindRow::waiting).orElse(false);
        Candidate safest = waiting ? deciding : forSafety == null ? candidates.get(0) : forSafety;
        LocalDate last = deciding.end();
        List<Reason> because = new ArrayList<>(deciding.because());
        if (!safest.equals(deciding)) {
            because.addAll(safest.because());
        }
        if (ground != null && !deciding.row().reasons().isEmpty()) {
            because.add(Reasons.of(policy.row(ground.row()), Map.of()));
        }
        LocalDate safe = safe(safest.end(), last, general, because);
        @Nullable LocalDate doubtEnd = certain == null ? doubtEnd(general, last, payment, because) : null;
        ClockBasis basis = new ClockBasis(
                kind,
                Optional.of(deciding.runs().origin()),
                Optional.ofNullable(deciding.runs().day()),
                deciding.length(),
                deciding.unit(),
                deciding.named() ? ClockSource.STATED_BY_PAGE : ClockSource.DEFAULT,
                Reasons.weakest(because),
                deciding.row().length());
        return made(kind, payment, startsOn, safe, last, doubtEnd, basis, because);
    }

    private LocalDate safe(LocalDate safeEnd, LocalDate last, Optional<ClockKindRow> general, List<Reason> because) {
        LocalDate bounded = safeEnd.isAfter(last) ? last : safeEnd;
        return lessSafety(bounded, general)
                .map(reckoned -> {
                    because.add(reckoned.because());
                    return reckoned.end();
                })
                .orElse(bounded);
    }

    private Optional<Lengths.Reckoned> lessSafety(LocalDate day, Optional<ClockKindRow> general) {
        return general.flatMap(ClockKindRow::safety).flatMap(id -> lengths.before(id, day));
    }

    private @Nullable LocalDate doubtEnd(
            Optional<ClockKindRow> general, LocalDate last, String payment, List<Reason> because) {
        Optional<ClockKindRow.Doubt> doubt = general.flatMap(ClockKindRow::doubt);
        if (doubt.isEmpty()) {
            return null;
        }
        return doubt.get().anchors().stream()
                .flatMap(anchor -> history.day(anchor, payment).stream())
                .findFirst()
                .flatMap(day -> lengths.after(doubt.get().length(), day, day))
                .filter(reckoned -> reckoned.end().isAfter(last))
                .map(reckoned -> {
                    if (asOf.isAfter(last)) {
                        because.add(
                                0,
                                Reasons.of(
                                        general.get(),
                                        Map.of("lastDay", reckoned.end().toString())));
                        because.add(reckoned.because());
                    }
                    return reckoned.end();
                })
                .orElse(null);
    }

    private Clock made(
            ClockKind kind,
            String payment,
            @Nullable LocalDate startsOn,
            LocalDate doBy,
            LocalDate last,
            @Nullable LocalDate doubtEnd,
            ClockBasis basis,
            List<Reason> because) {
        ClockStatus status = status(startsOn, doBy, last, doubtEnd);
        List<Reason> why = new ArrayList<>(because);
        int end = history.positionOn(last);
        Optional<Policy.Refusal> refused = policy.notOffered(kind, history);
        if (refused.isPresent()) {
            status = CLOSED;
            end = Math.min(end, refused.get().position());
            why.add(0, refused.get().because());
        }
        LocalDate nearFrom = lengths.nearFrom(doBy);
        return new Clock(
                kind,
                payment,
                status,
                startsOn,
                nearFrom,
                doBy,
                last,
                lessSafety(last, policy.kind(kind)).map(Lengths.Reckoned::end).orElse(last),
                doubtEnd,
                status != CLOSED && !asOf.isBefore(nearFrom),
                end,
                basis,
                why);
    }

    private ClockStatus status(
            @Nullable LocalDate startsOn, LocalDate doBy, LocalDate last, @Nullable LocalDate doubtEnd) {
        if (startsOn != null && asOf.isBefore(startsOn)) {
            return NOT_YET;
        }
        if (!asOf.isAfter(doBy)) {
            return OPEN;
        }
        if (!asOf.isAfter(last)) {
            return LATE;
        }
        return doubtEnd != null && !asOf.isAfter(doubtEnd) ? DOUBTFUL : CLOSED;
    }
}
