package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.again;
import static org.disputerules.drl.TestPolicy.counted;
import static org.disputerules.drl.TestPolicy.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.drl.TestPolicy.Stated;
import org.disputerules.drl.generator.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The engine says what a naive evaluation of the same conditions says, whatever the order of the facts. */
class AgreementTest {
    private static final int CASES = 3_000;
    private static final int MANY = 100_000;

    @Test
    void theEngineSaysWhatTheEvaluatorSays() {
        agree(1, CASES);
    }

    @Test
    @Tag("long")
    void theEngineSaysWhatTheEvaluatorSaysOfManyCases() {
        agree(1_000_000, MANY);
    }

    private static void agree(long seed, int count) {
        RandomCases.from(seed, count).forEach(one -> {
            Stated stated = TestPolicy.state(TestPolicy.engine(), one.disputeCase());
            Map<Said, Long> expected =
                    counted(new EvaluatedPasses(TestPolicy.FORMS).run(stated.first(), established -> stated.second()));
            assertThat(counted(stated.said()))
                    .as(() -> again(one.seed(), one.disputeCase()))
                    .isEqualTo(expected);
        });
    }

    @Test
    void theWholeDecisionIsTheSame() {
        RandomCases.from(50_000, CASES / 3)
                .forEach(one -> assertThat(json(TestPolicy.ENGINE, one.disputeCase()))
                        .as(() -> again(one.seed(), one.disputeCase()))
                        .isEqualTo(json(TestPolicy.EVALUATED, one.disputeCase())));
    }

    @Test
    void theOrderOfTheFactsDoesNotMatter() {
        Random random = new Random(7);
        DroolsPolicyEngine shuffling = TestPolicy.with(new Shuffled(TestPolicy.engine(), random));
        RandomCases.from(60_000, CASES / 3)
                .forEach(one -> assertThat(json(shuffling, one.disputeCase()))
                        .as(() -> again(one.seed(), one.disputeCase()))
                        .isEqualTo(json(TestPolicy.ENGINE, one.disputeCase())));
    }

    /** Hands over the facts of each pass, and what pass 1 said, in a random order. */
    private record Shuffled(Passes passes, Random random) implements Passes {
        @Override
        public List<Said> run(Collection<?> first, Function<List<Said>, Collection<?>> fold) {
            return shuffled(passes.run(shuffled(first), said -> shuffled(fold.apply(shuffled(said)))));
        }

        private <T> List<T> shuffled(Collection<T> values) {
            List<T> other = new ArrayList<>(values);
            Collections.shuffle(other, random);
            return other;
        }
    }
}
