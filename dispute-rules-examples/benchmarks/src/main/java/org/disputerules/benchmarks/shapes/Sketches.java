package org.disputerules.benchmarks.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.disputerules.benchmarks.shapes.RuleSketch.Then;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Tracking;
import org.disputerules.dispute.Wish;
import org.disputerules.drl.fact.BlockReason;
import org.disputerules.drl.fact.Known;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.Refunded;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.Tier;
import org.disputerules.recommendation.Trap;

/**
 * Makes up the rules of pass 2 in the proportions of the policy: what they insert, how many ask of a payment, how many
 * conditions they have and in which order. The same rules in every run.
 */
final class Sketches {
    private static final int PROPOSALS = 70;
    private static final int BLOCKS = 60;
    private static final int LIFTS = 30;
    private static final int CAUTIONS = 40;
    static final List<Route> PROVEN = List.of(Route.PLATFORM, Route.CARD);
    private static final List<ClockStatus> RUNNING = List.of(ClockStatus.OPEN, ClockStatus.NOT_YET);
    private static final List<ClockStatus> OPEN = List.of(ClockStatus.OPEN, ClockStatus.LATE, ClockStatus.DOUBTFUL);

    private final Random random = new Random(17);
    private final List<RuleSketch> sketches = new ArrayList<>();

    private Sketches() {}

    static List<RuleSketch> all() {
        return new Sketches().make();
    }

    private List<RuleSketch> make() {
        for (int i = 0; i < PROPOSALS; i++) {
            add("PRO", i, chance(30), true, false);
        }
        for (int i = 0; i < BLOCKS; i++) {
            add("BLO", i, chance(30), false, chance(60));
        }
        for (int i = 0; i < LIFTS; i++) {
            add("LIF", i, chance(30), false, false);
        }
        for (int i = 0; i < CAUTIONS; i++) {
            add("WRN", i, false, false, false);
        }
        return List.copyOf(sketches);
    }

    /** Legs first, then problem, payment and other values, then clocks, as in the policy. */
    private void add(String kind, int number, boolean payment, boolean since, boolean until) {
        int conditions = one(List.of(1, 1, 2, 2, 2, 3, 3, 3, 4, 4));
        List<Condition> ofPayment = new ArrayList<>();
        List<Condition> ofOrder = new ArrayList<>();
        if (payment) {
            ofPayment.add(leg(Vocabulary.PAYMENT_LEGS));
            if (conditions > 2) {
                ofPayment.add(
                        chance(50)
                                ? Condition.text("reasonCode", one(Given.CODES))
                                : Condition.scalar("method", some(List.of(PaymentMethod.values()))));
            }
        }
        boolean leg = chance(payment ? 50 : 70);
        if (leg) {
            ofOrder.add(leg(Vocabulary.ORDER_LEGS));
        }
        int clocks = until || chance(30) ? 1 : 0;
        boolean second = leg && !payment && conditions > 3;
        while (ofPayment.size() + ofOrder.size() < conditions - clocks) {
            ofOrder.add(second ? leg(Vocabulary.ORDER_LEGS.subList(5, 11)) : scalar(ofOrder));
            second = false;
        }
        if (clocks > 0 || ofPayment.size() + ofOrder.size() == 0) {
            boolean own = payment && chance(50);
            (own ? ofPayment : ofOrder).add(clock(own ? Vocabulary.PAYMENT_CLOCKS : Vocabulary.ORDER_CLOCKS));
        }
        sketches.add(new RuleSketch(
                kind + "-" + number,
                List.copyOf(ofPayment),
                List.copyOf(ofOrder),
                new Then(fact(kind), payment && !kind.equals("WRN"), since && leg, until)));
    }

    private Condition leg(List<Leg> legs) {
        Leg leg = one(legs);
        return Condition.leg(leg, some(Vocabulary.states(leg)));
    }

    private Condition clock(List<ClockKind> kinds) {
        return Condition.clock(one(kinds), one(List.of(RUNNING, RUNNING, OPEN, List.of(ClockStatus.CLOSED))));
    }

    /** A value that is not asked twice; mostly the problem. */
    private Condition scalar(List<Condition> before) {
        Condition condition;
        do {
            condition = switch (random.nextInt(9)) {
                case 0, 1, 2, 3 -> Condition.scalar("problem", some(List.of(ProblemType.values())));
                case 4 -> Condition.scalar("tracking", some(List.of(Tracking.values())));
                case 5 -> Condition.scalar("wants", some(List.of(Wish.values())));
                case 6 -> Condition.scalar("refunded", some(List.of(Refunded.values())));
                case 7 -> Condition.scalar("professional", List.of(one(List.of(Known.values()))));
                default -> Condition.proof(one(PROVEN), one(List.of(EvidenceStatus.values())));
            };
        } while (has(before, condition));
        return condition;
    }

    private static boolean has(List<Condition> before, Condition condition) {
        return before.stream()
                .anyMatch(other -> other.key().equals(condition.key()) && other.where() == condition.where());
    }

    private String fact(String kind) {
        String action = "Action." + one(List.of(Action.values()));
        String route = "Route." + one(List.of(Route.values()));
        String reason = "BlockReason." + one(List.of(BlockReason.values()));
        return switch (kind) {
            case "PRO" ->
                "Proposal.of(%s, %s, Tier.%s).by(ClockKind.%s)"
                        .formatted(action, route, one(List.of(Tier.values())), one(Vocabulary.ORDER_CLOCKS));
            case "BLO" -> "Block.of(%s, %s, %s)".formatted(action, route, reason);
            case "LIF" -> "Lift.of(%s, %s)".formatted(action, reason);
            default -> "new Caution(Trap.%s)".formatted(one(List.of(Trap.values())));
        };
    }

    /** One to four of the values; one in half of the cases. */
    private <T> List<T> some(List<T> values) {
        int count = Math.min(values.size() - 1, one(List.of(1, 1, 1, 2, 3, 4)));
        int from = random.nextInt(values.size() - count + 1);
        return List.copyOf(values.subList(from, from + count));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
