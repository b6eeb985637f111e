package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.POLICY;
import static org.disputerules.drl.TestPolicy.again;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.fact.Clocks;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.fact.Standing;
import org.disputerules.drl.generator.BoundedSpace;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.drl.table.LegRow;
import org.disputerules.recommendation.ClockStatus;
import org.junit.jupiter.api.Test;

/** A case does not end while a leg that can bring money back is under way. */
class UnderWayTest {
    @Test
    void noCaseEndsWhileMoneyCanStillCome() {
        Map<Leg, Integer> seen = new EnumMap<>(Leg.class);
        RandomCases.from(400_000, 2_000).forEach(one -> holds(one.seed(), one.disputeCase(), seen));
        BoundedSpace.every(6_007).forEach(disputeCase -> holds(0, disputeCase, seen));
        assertThat(seen).as("legs that were under way").containsKeys(Leg.PLATFORM, Leg.CARD, Leg.REFUND, Leg.SELLER);
    }

    private static void holds(long seed, DisputeCase disputeCase, Map<Leg, Integer> seen) {
        Situation situation = TestPolicy.state(TestPolicy.engine(), disputeCase).situation();
        List<Leg> underWay = underWay(situation);
        underWay.forEach(leg -> seen.merge(leg, 1, Integer::sum));
        if (!underWay.isEmpty()) {
            assertThat(ENGINE.decide(disputeCase).next().action())
                    .as(() -> underWay + ", " + again(seed, disputeCase))
                    .isNotIn(Action.ACCEPT_LOSS, Action.CLOSE_CASE);
        }
    }

    private static List<Leg> underWay(Situation situation) {
        List<Leg> legs = new ArrayList<>();
        for (LegRow row : POLICY.legs()) {
            if (row.leg().perPayment()) {
                for (Means means : situation.means().values()) {
                    underWay(row, means.legs(), means.clocks(), legs);
                }
            } else {
                underWay(row, situation.picture().legs(), situation.picture().clocks(), legs);
            }
        }
        return legs;
    }

    private static void underWay(LegRow row, Map<Leg, Standing> standings, Clocks clocks, List<Leg> legs) {
        LegState state = standings.get(row.leg()).state();
        row.states().stream()
                .filter(note -> note.state() == state && note.underWay() && note.recovers())
                .filter(note -> !note.lapses() || runs(note, clocks))
                .forEach(note -> legs.add(row.leg()));
    }

    /** Whether a clock of a leg that lapses still runs. */
    private static boolean runs(LegRow.StateNote note, Clocks clocks) {
        return note.clocks().stream()
                .map(clocks::of)
                .map(Clock::status)
                .anyMatch(status -> status == ClockStatus.OPEN || status == ClockStatus.LATE);
    }
}
