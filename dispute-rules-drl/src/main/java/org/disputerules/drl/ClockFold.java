package org.disputerules.drl;

import static org.disputerules.recommendation.ClockStatus.CLOSED;
import static org.disputerules.recommendation.ClockStatus.DOUBTFUL;
import static org.disputerules.recommendation.ClockStatus.LATE;
import static org.disputerules.recommendation.ClockStatus.NOT_YET;
import static org.disputerules.recommendation.ClockStatus.OPEN;
import static org.disputerules.recommendation.ClockStatus.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.StatedClock;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.fact.Clocks;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.fact.Runs;
import org.disputerules.drl.fact.Standing;
import org.disputerules.drl.table.ClockKindRow;
import org.disputerules.drl.table.ClockRow;
import org.disputerules.drl.table.LegRow;
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
 * is the earliest of the starts that count for it, less the safety of the kind. A day read off a page overrides both,
 * until an event after the day of reading starts the clock anew.
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

    /** One start with the last day that follows from it. */
    private record Candidate(
            ClockRow row,
            Runs start,
            LocalDate end,
            List<Reason> because,
            @Nullable Integer length,
            @Nullable String unit) {}

    /**
     * The clocks of the order (empty payment) or of a payment.
     *
     * @param reason the card scheme's reason that fits, or "NONE"
     */
    Clocks clocks(String payment, String reason, Map<Leg, Standing> legs) {
        Map<ClockKind, Clock> byKind = new EnumMap<>(ClockKind.class);
        for (ClockKind kind : ClockKind.values()) {
            byKind.put(kind, clock(kind, payment, reason, legs));
        }
        return new Clocks(byKind);
    }

    private Clock clock(ClockKind kind, String payment, String reason, Map<Leg, Standing> legs) {
        Optional<LegRow> owner = policy.owner(kind);
        if (owner.isPresent() && owner.get().leg().perPayment() == payment.isEmpty()) {
            return without(kind, payment, CLOSED, List.of());
        }
        if (owner.isPresent()) {
            Standing standing = Objects.requireNonNull(legs.get(owner.get().leg()));
            if (standing.state() == LegState.ABSENT) {
                return without(kind, payment, CLOSED, List.of(Reasons.step(Step.ABSENT, Map.of("clock", kind.name()))));
            }
        }
        Optional<ClockKindRow> general = policy.kind(kind);
        List<Start> own = starts.stream()
                .filter(start ->
                        start.runs().clock() == kind && start.runs().payment().equals(payment))
                .toList();
        Optional<StatedClock> stated = stated(kind, payment, own);
        if (stated.isPresent()) {
            return stated(kind, payment, stated.get(), general);
        }
        List<Candidate> candidates = own.stream()
                .flatMap(start -> policy.clockRows(kind, start.runs().origin(), marketplace(), reason).stream()
                        .flatMap(row -> candidate(row, start).stream()))
                .sorted(Comparator.comparing(Candidate::end)
                        .thenComparing(found -> found.row().id()))
                .toList();
        if (candidates.isEmpty()) {
            return policy.notOffered(kind, history)
                    .map(refused -> without(kind, payment, CLOSED, List.of(refused)))
                    .orElseGet(() -> without(kind, payment, UNKNOWN, List.of()));
        }
        return folded(kind, payment, candidates, general);
    }

    private String marketplace() {
        return history.disputeCase().order().marketplace().orElse("");
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
            return without(kind, payment, UNKNOWN, List.of());
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

    private Optional<Candidate> candidate(ClockRow row, Start started) {
        Runs start = started.runs();
        if (row.stated()) {
            Optional<LocalDate> named = start.position() == 0
                    ? Optional.empty()
                    : EventDetails.detail(history.at(start.position()), "lastDay", LocalDate.class);
            if (named.isPresent()) {
                Map<String, String> arguments = arguments(row, start, named.get());
                return Optional.of(new Candidate(
                        row, start, named.get(), List.of(Reasons.of(row, arguments), started.because()), null, null));
            }
        }
        if (start.day() == null) {
            return Optional.empty();
        }
        if (row.length().isEmpty()) {
            return row.stated()
                    ? Optional.empty()
                    : Optional.of(new Candidate(
                            row,
                            start,
                            start.day(),
                            List.of(Reasons.of(row, arguments(row, start, start.day())), started.because()),
                            0,
                            "DAYS"));
        }
        return lengths.after(row.length().get(), start.day(), start.day()).map(reckoned -> {
            LocalDate end = capped(row, start, reckoned.end());
            List<Reason> because = new ArrayList<>();
            because.add(Reasons.of(row, arguments(row, start, end)));
            because.add(reckoned.because());
            because.add(started.because());
            return new Candidate(
                    row,
                    start,
                    end,
                    because,
                    reckoned.value().length(),
                    reckoned.row().unit().name());
        });
    }

    private LocalDate capped(ClockRow row, Runs start, LocalDate end) {
        return row.cap()
                .flatMap(cap -> history.day(cap.anchor(), start.payment())
                        .flatMap(day -> lengths.after(cap.length(), day, day)))
                .map(Lengths.Reckoned::end)
                .filter(limit -> limit.isBefore(end))
                .orElse(end);
    }

    private static Map<String, String> arguments(ClockRow row, Runs start, LocalDate end) {
        Map<String, String> arguments = new TreeMap<>();
        arguments.put("clock", row.clock().name());
        arguments.put("from", start.origin());
        arguments.put("lastDay", end.toString());
        if (start.day() != null) {
            arguments.put("fromDay", start.day().toString());
        }
        return arguments;
    }

    private Clock folded(ClockKind kind, String payment, List<Candidate> candidates, Optional<ClockKindRow> general) {
        Optional<Candidate> certain =
                candidates.stream().filter(found -> found.row().certain()).findFirst();
        Candidate deciding = certain.orElse(candidates.get(candidates.size() - 1));
        LocalDate last = deciding.end();
        List<Candidate> forSafety =
                candidates.stream().filter(found -> found.row().safe()).toList();
        Candidate safest = (forSafety.isEmpty() ? candidates : forSafety).get(0);
        List<Reason> because = new ArrayList<>(deciding.because());
        if (!safest.equals(deciding)) {
            because.addAll(safest.because());
        }
        LocalDate safe = safe(safest.end(), last, general, because);
        @Nullable LocalDate doubtEnd = certain.isPresent() ? null : doubtEnd(general, last, payment, because);
        @Nullable
        LocalDate startsOn = candidates.stream()
                .map(found -> found.start().day())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        ClockBasis basis = new ClockBasis(
                kind,
                Optional.of(deciding.start().origin()),
                Optional.ofNullable(deciding.start().day()),
                Optional.ofNullable(deciding.length()),
                Optional.ofNullable(deciding.unit()),
                deciding.row().stated() && deciding.length() == null ? ClockSource.STATED_BY_PAGE : ClockSource.DEFAULT,
                weakest(because),
                deciding.row().length());
        return made(kind, payment, startsOn, safe, last, doubtEnd, basis, because);
    }

    private LocalDate safe(LocalDate safeEnd, LocalDate last, Optional<ClockKindRow> general, List<Reason> because) {
        LocalDate bounded = safeEnd.isAfter(last) ? last : safeEnd;
        return general.flatMap(ClockKindRow::safety)
                .flatMap(id -> lengths.before(id, bounded))
                .map(reckoned -> {
                    because.add(reckoned.because());
                    return reckoned.end();
                })
                .orElse(bounded);
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

    private static Grade weakest(List<Reason> because) {
        return because.stream()
                .map(Reason::grade)
                .max(Comparator.naturalOrder())
                .orElse(Grade.OURS);
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
        Optional<Reason> refused = policy.notOffered(kind, history);
        if (refused.isPresent()) {
            status = CLOSED;
            why.add(0, refused.get());
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
                doubtEnd,
                status != CLOSED && !asOf.isBefore(nearFrom),
                history.positionOn(last),
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

    private static Clock without(ClockKind kind, String payment, ClockStatus status, List<Reason> because) {
        ClockBasis basis = new ClockBasis(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ClockSource.DEFAULT,
                Grade.OURS,
                Optional.empty());
        return new Clock(kind, payment, status, null, null, null, null, null, false, 0, basis, because);
    }
}
