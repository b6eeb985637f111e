package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.POLICY;
import static org.disputerules.drl.TestPolicy.again;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DeclinedBecause;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.event.ActionDeclined;
import org.disputerules.dispute.event.ActionDone;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.drl.generator.EventsThatEnd;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.recommendation.Advice;
import org.junit.jupiter.api.Test;

/**
 * Every action ends. After its own event, ACTION_DONE or ACTION_DECLINED it is not next again for its target.
 *
 * <p>WAIT and CHECK_ORDER_STATUS are what remains when nothing else is to be done, and an answer is always owed: the two
 * may take turns, but neither follows itself. All others, the endings of a case among them, do not come back until
 * something else happens than that the buyer acknowledges advice.
 */
class EndingTest {
    private static final int STEPS = 12;
    private static final Set<Action> IDLE = Set.of(Action.WAIT, Action.CHECK_ORDER_STATUS);

    private record Aim(Action action, Optional<String> target) {
        static Aim of(Advice advice) {
            return new Aim(advice.action(), advice.target());
        }
    }

    @Test
    void whatEndedIsNotNextAgain() {
        Map<String, String> again = new TreeMap<>();
        RandomCases.from(300_000, 600).forEach(one -> {
            Advice next = ENGINE.decide(one.disputeCase()).next();
            EventsThatEnd.of(
                            next.action(),
                            next.target(),
                            POLICY.action(next.action()).endedBy(),
                            one.disputeCase().asOf())
                    .forEach(event -> {
                        DisputeCase after = one.disputeCase().withEvent(event);
                        if (Aim.of(ENGINE.decide(after).next()).equals(Aim.of(next))) {
                            again.putIfAbsent(next.action() + " after " + event, again(one.seed(), after));
                        }
                    });
        });
        assertThat(again).isEmpty();
    }

    @Test
    void whatWasDoneMovesTheCaseAsItsOwnEventDoes() {
        RandomCases.from(305_000, 600).forEach(one -> {
            Advice next = ENGINE.decide(one.disputeCase()).next();
            List<EventType> own = POLICY.action(next.action()).endedBy();
            if (!own.isEmpty()) {
                List<Event> events = EventsThatEnd.of(
                                next.action(),
                                next.target(),
                                own.subList(0, 1),
                                one.disputeCase().asOf())
                        .toList();
                assertThat(Aim.of(ENGINE.decide(one.disputeCase().withEvent(events.get(1)))
                                .next()))
                        .as(() -> events.get(1) + ", " + again(one.seed(), one.disputeCase()))
                        .isEqualTo(Aim.of(ENGINE.decide(one.disputeCase().withEvent(events.get(0)))
                                .next()));
            }
        });
    }

    @Test
    void whoDoesAllThatIsAdvisedIsNeverToldTwice() {
        assertThat(repeated((day, next) -> new ActionDone(day, next.action(), next.target())))
                .isEmpty();
    }

    @Test
    void whoDeclinesAllThatIsAdvisedIsNeverToldTwice() {
        for (DeclinedBecause why : DeclinedBecause.values()) {
            assertThat(repeated((day, next) -> new ActionDeclined(day, next.action(), next.target(), Optional.of(why))))
                    .as(why.name())
                    .isEmpty();
        }
    }

    private static Map<Action, String> repeated(BiFunction<Optional<LocalDate>, Advice, Event> answer) {
        Map<Action, String> repeated = new TreeMap<>();
        RandomCases.from(310_000, 200).forEach(one -> {
            DisputeCase disputeCase = one.disputeCase();
            List<Aim> told = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                Advice next = ENGINE.decide(disputeCase).next();
                Aim aim = Aim.of(next);
                boolean follows = !told.isEmpty() && told.get(told.size() - 1).equals(aim);
                if (follows || (told.contains(aim) && !IDLE.contains(aim.action()))) {
                    repeated.putIfAbsent(
                            aim.action(), "told " + told + ", then " + aim + ", " + again(one.seed(), disputeCase));
                }
                told.add(aim);
                disputeCase = disputeCase.withEvent(answer.apply(Optional.of(disputeCase.asOf()), next));
            }
        });
        return repeated;
    }
}
