package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.again;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.drl.fact.Block;
import org.disputerules.drl.fact.Lift;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.recommendation.Recovers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is open too early, too late or while blocked, and what opens later was listed before with that day. */
class DaysTest {
    private static final int DAYS = 200;

    /** The resolver's own: they say that nothing is to be done, so no day was promised for them. */
    private static final Set<Action> IDLE =
            Set.of(Action.WAIT, Action.CHECK_ORDER_STATUS, Action.ACCEPT_LOSS, Action.OUT_OF_SCOPE);

    @Test
    void nothingIsOpenOutsideItsDaysOrWhileBlocked() {
        RandomCases.from(200_000, 1_500).forEach(one -> inItsDays(one.seed(), one.disputeCase()));
    }

    private static void inItsDays(long seed, DisputeCase disputeCase) {
        Recommendation answer = ENGINE.decide(disputeCase);
        List<Said> said = TestPolicy.state(TestPolicy.engine(), disputeCase).said();
        open(answer).forEach(advice -> {
            assertThat(advice.lastDay().filter(answer.asOf()::isAfter))
                    .as(() -> advice.action() + " after its last day, " + again(seed, disputeCase))
                    .isEmpty();
            assertThat(said.stream()
                            .map(Said::fact)
                            .filter(Block.class::isInstance)
                            .map(Block.class::cast)
                            .filter(block -> counts(block, advice, answer.asOf()))
                            .filter(block -> !lifted(block, advice, said)))
                    .as(() -> advice.action() + " although blocked, " + again(seed, disputeCase))
                    .isEmpty();
        });
        assertThat(answer.next().notBefore()).as(() -> again(seed, disputeCase)).isEmpty();
        later(answer)
                .forEach(advice -> assertThat(advice.notBefore().orElseThrow())
                        .as(() -> advice.action() + ", " + again(seed, disputeCase))
                        .isAfter(answer.asOf())
                        .isBeforeOrEqualTo(advice.lastDay().orElse(LocalDate.MAX)));
    }

    private static Stream<Advice> open(Recommendation answer) {
        return Stream.concat(
                        Stream.of(answer.next()),
                        Stream.concat(answer.alternatives().stream(), answer.alongside().stream()))
                .filter(advice -> advice.notBefore().isEmpty());
    }

    private static Stream<Advice> later(Recommendation answer) {
        return answer.alternatives().stream()
                .filter(advice -> advice.notBefore().isPresent());
    }

    private static boolean counts(Block block, Advice advice, LocalDate asOf) {
        boolean everything = block.action() == null && !IDLE.contains(advice.action());
        return (everything || block.action() == advice.action())
                && (block.target().isEmpty()
                        || block.target().equals(advice.target().orElse("")))
                && (block.opens() == null || block.opens().day().isAfter(asOf));
    }

    private static boolean lifted(Block block, Advice advice, List<Said> said) {
        return said.stream()
                .map(Said::fact)
                .anyMatch(fact -> fact instanceof Lift lift
                        && lift.action() == advice.action()
                        && lift.reason() == block.reason()
                        && (lift.target().isEmpty()
                                || lift.target().equals(advice.target().orElse(""))));
    }

    @Test
    void whatOpensLaterWasListedWithItsDay() {
        assertThat(broken(RandomCases.from(210_000, 120))).isEmpty();
    }

    @Test
    @Tag("long")
    void whatOpensLaterWasListedWithItsDayInManyCases() {
        assertThat(broken(RandomCases.from(2_000_000, 3_000))).isEmpty();
    }

    private record Aim(Action action, Optional<String> target) {}

    /** One broken promise an action, the first found. */
    private static Map<Action, String> broken(Stream<RandomCases.Seeded> cases) {
        Map<Action, String> broken = new TreeMap<>();
        cases.forEach(one -> {
            Recommendation before = ENGINE.decide(one.disputeCase());
            for (int day = 1; day <= DAYS; day++) {
                LocalDate asOf = one.disputeCase().asOf().plusDays(day);
                Recommendation answer = ENGINE.decide(one.disputeCase().asOf(asOf));
                opened(before, answer)
                        .forEach((action, said) ->
                                broken.putIfAbsent(action, said + again(one.seed(), one.disputeCase())));
                before = answer;
            }
        });
        return broken;
    }

    /** Nobody is told to let a right lapse so that another way opens, nor when an office that recovers nothing could be told. */
    private static Map<Action, String> opened(Recommendation before, Recommendation answer) {
        Map<Action, String> unlisted = new TreeMap<>();
        if (somethingLapsed(before, answer.asOf().minusDays(1))) {
            return unlisted;
        }
        Set<Aim> already = new HashSet<>();
        open(before).flatMap(DaysTest::aims).forEach(already::add);
        open(answer)
                .filter(advice -> !IDLE.contains(advice.action()))
                .filter(advice -> advice.recovers() != Recovers.NOTHING
                        || !answer.alongside().contains(advice))
                .filter(advice -> !already.contains(new Aim(advice.action(), advice.target())))
                .filter(advice -> later(before)
                        .noneMatch(listed -> listed.action() == advice.action()
                                && listed.target().equals(advice.target())
                                && listed.notBefore().equals(Optional.of(answer.asOf()))))
                .forEach(advice -> unlisted.put(
                        advice.action(),
                        "opens for " + advice.target() + " on " + answer.asOf() + ", listed the day before: "
                                + later(before)
                                        .filter(listed -> listed.action() == advice.action())
                                        .map(listed -> listed.notBefore().orElseThrow())
                                        .toList()
                                + ", "));
        return unlisted;
    }

    private static boolean somethingLapsed(Recommendation before, LocalDate yesterday) {
        return before.deadlines().stream()
                .filter(deadline -> deadline.lastDay().equals(Optional.of(yesterday))
                        || deadline.doubtEndsOn().equals(Optional.of(yesterday)))
                .anyMatch(deadline -> TestPolicy.POLICY.tables().clockKinds().stream()
                        .anyMatch(kind -> kind.clock() == deadline.kind() && kind.irreversible()));
    }

    /** What an advice aims at, and what else is done with it. */
    private static Stream<Aim> aims(Advice advice) {
        return Stream.concat(
                        Stream.of(advice.action()),
                        TestPolicy.POLICY.tables().actions().stream()
                                .filter(row -> row.action() == advice.action())
                                .flatMap(row -> row.includes().stream()))
                .map(action -> new Aim(action, advice.target()));
    }
}
