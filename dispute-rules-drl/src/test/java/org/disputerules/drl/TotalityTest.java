package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.again;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.disputerules.dispute.Asker;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemType;
import org.disputerules.drl.generator.BoundedSpace;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.format.DisputeFormat;
import org.disputerules.recommendation.Recommendation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every valid case has exactly one answer, and the answer is complete. */
class TotalityTest {
    private static final int STEP = 32_003;

    @Test
    void everyRandomCaseHasAnAnswer() {
        RandomCases.from(100_000, 2_000).forEach(one -> answered(one.seed(), one.disputeCase()));
    }

    @Test
    void everyCaseOfTheBoundedSpaceHasAnAnswerOnEveryDayAroundItsClocks() {
        assertThat(bounded(STEP)).as("cases of the bounded space").isGreaterThan(1_500);
    }

    @Test
    @Tag("long")
    void aLargePartOfTheBoundedSpaceHasAnAnswer() {
        assertThat(bounded(997)).isGreaterThan(100_000);
    }

    private static long bounded(int step) {
        return BoundedSpace.every(step)
                .flatMap(disputeCase -> BoundedSpace.aroundEachClock(disputeCase, ENGINE.decide(disputeCase)))
                .peek(disputeCase -> answered(0, disputeCase))
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void ofAProblemOfWhichNothingElseIsKnown(ProblemType type) {
        answered(
                0,
                DisputeCase.builder()
                        .asOf(LocalDate.of(2026, 3, 10))
                        .problem(Problem.of(type))
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void ofWhoeverAsks(Asker asker) {
        Stream.of(ProblemType.values())
                .forEach(type -> answered(
                        0,
                        DisputeCase.builder()
                                .asOf(LocalDate.of(2026, 3, 10))
                                .asker(asker)
                                .problem(Problem.of(type))
                                .build()));
    }

    private static void answered(long seed, DisputeCase disputeCase) {
        try {
            Recommendation answer = ENGINE.decide(disputeCase);
            assertThat(answer.next().because())
                    .as(() -> "reasons: " + again(seed, disputeCase))
                    .isNotEmpty();
            assertThat(answer.asOf()).isEqualTo(disputeCase.asOf());
            assertThat(DisputeFormat.readRecommendation(DisputeFormat.toJson(answer)))
                    .as(() -> again(seed, disputeCase))
                    .isEqualTo(answer);
        } catch (RuntimeException thrown) {
            throw new AssertionError(again(seed, disputeCase), thrown);
        }
    }
}
