package org.disputerules.benchmarks.shapes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.disputerules.dispute.Asker;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Subject;
import org.disputerules.dispute.Tracking;
import org.disputerules.dispute.Wish;
import org.disputerules.drl.fact.Anchor;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.fact.Clocks;
import org.disputerules.drl.fact.Family;
import org.disputerules.drl.fact.Ground;
import org.disputerules.drl.fact.Held;
import org.disputerules.drl.fact.Known;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.fact.Moment;
import org.disputerules.drl.fact.Picture;
import org.disputerules.drl.fact.ReasonKind;
import org.disputerules.drl.fact.Refunded;
import org.disputerules.drl.fact.Standing;
import org.disputerules.recommendation.ClockBasis;
import org.disputerules.recommendation.ClockSource;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Route;

/**
 * A made-up case as the policy states one: the facts of pass 1, and the picture and payments of pass 2, which here do
 * not depend on what pass 1 says.
 */
record Given(List<Moment> moments, List<Held> held, List<Ground> grounds, Picture picture, List<Means> means) {
    static final List<String> CODES = List.of("13.1", "13.3", "13.7", "NONE");

    private static final List<ClockStatus> STATUSES = List.of(
            ClockStatus.CLOSED,
            ClockStatus.CLOSED,
            ClockStatus.CLOSED,
            ClockStatus.CLOSED,
            ClockStatus.NOT_YET,
            ClockStatus.OPEN,
            ClockStatus.OPEN,
            ClockStatus.LATE,
            ClockStatus.DOUBTFUL,
            ClockStatus.UNKNOWN);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    /** Cases that differ, the same ones for the same seed. */
    static List<Given> some(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> one(random)).toList();
    }

    private static Given one(Random random) {
        List<Means> means = new ArrayList<>();
        means.add(means("one", random));
        if (random.nextInt(5) == 0) {
            means.add(means("two", random));
        }
        List<Moment> moments = new ArrayList<>();
        for (Anchor anchor : Anchor.values()) {
            if (random.nextInt(10) < 6) {
                boolean ofPayment = anchor == Anchor.PAID || anchor == Anchor.PROCESSED;
                moments.add(new Moment(anchor, ofPayment ? "one" : "", day(random)));
            }
        }
        List<Held> held = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> new Held(pick(EvidenceKind.values(), random), pick(Subject.values(), random)))
                .toList();
        List<Ground> grounds = means.stream()
                .filter(payment -> !payment.reasonCode().equals("NONE"))
                .map(payment ->
                        new Ground(payment.id(), payment.reasonCode(), ReasonKind.UNNAMED, "ROW", Optional.empty()))
                .toList();
        return new Given(List.copyOf(moments), held, grounds, picture(random), List.copyOf(means));
    }

    private static Picture picture(Random random) {
        Map<Route, EvidenceStatus> proofs = new EnumMap<>(Route.class);
        for (Route route : Route.values()) {
            proofs.put(route, pick(EvidenceStatus.values(), random));
        }
        return new Picture(
                random.nextBoolean() ? ProblemType.NOT_RECEIVED : pick(ProblemType.values(), random),
                pick(Family.values(), random),
                null,
                null,
                Asker.BUYER,
                null,
                null,
                pick(Wish.values(), random),
                pick(Tracking.values(), random),
                null,
                null,
                null,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN,
                pick(Known.values(), random),
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.NO,
                Known.YES,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.NO,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN,
                null,
                null,
                pick(Refunded.values(), random),
                Set.of(),
                legs(false, random),
                proofs,
                clocks("", random));
    }

    private static Means means(String id, Random random) {
        return new Means(
                id,
                pick(PaymentMethod.values(), random),
                null,
                null,
                null,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN,
                CODES.get(random.nextInt(CODES.size())),
                null,
                Known.NO,
                EvidenceStatus.NOT_ASKED,
                null,
                Known.UNKNOWN,
                null,
                legs(true, random),
                clocks(id, random));
    }

    private static Map<Leg, Standing> legs(boolean ofPayment, Random random) {
        Map<Leg, Standing> legs = new EnumMap<>(Leg.class);
        for (Leg leg : Leg.values()) {
            if (leg.perPayment() == ofPayment) {
                List<LegState> states = Vocabulary.states(leg);
                LegState state = states.get(random.nextInt(10) < 5 ? 0 : random.nextInt(states.size()));
                legs.put(leg, new Standing(state, random.nextInt(6), List.of()));
            }
        }
        return legs;
    }

    private static Clocks clocks(String payment, Random random) {
        Map<ClockKind, Clock> clocks = new EnumMap<>(ClockKind.class);
        for (ClockKind kind : ClockKind.values()) {
            clocks.put(kind, clock(kind, payment, random));
        }
        return new Clocks(clocks);
    }

    private static Clock clock(ClockKind kind, String payment, Random random) {
        LocalDate last = day(random);
        ClockBasis basis = new ClockBasis(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ClockSource.DEFAULT,
                Grade.OURS,
                Optional.empty());
        return new Clock(
                kind,
                payment,
                STATUSES.get(random.nextInt(STATUSES.size())),
                null,
                last.minusDays(5),
                last.minusDays(1),
                last,
                last.minusDays(1),
                null,
                false,
                0,
                basis,
                List.of());
    }

    private static LocalDate day(Random random) {
        return DAY.plusDays(random.nextInt(120) - 60);
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
