package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ASKING;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.again;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.dispute.OrderBuilder;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemType;
import org.disputerules.drl.generator.CaseTree;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.format.DisputeFormat;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Question;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.recommendation.RecommendationBuilder;
import org.junit.jupiter.api.Test;

/** A question is asked when, and only when, an answer to it changes the next action. */
class QuestionsTest {
    private static final int CASES = 40;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void eachAnswerOfEachQuestionChangesTheNextAction() {
        int[] answers = {0};
        RandomCases.from(900_000, CASES).forEach(one -> {
            Recommendation now = ASKING.decide(one.disputeCase());
            for (Question question : now.questions()) {
                assertThat(question.answers()).as(question.path()).isNotEmpty().hasSameSizeAs(question.leadsTo());
                for (int index = 0; index < question.answers().size(); index++) {
                    for (String answer : question.answers().get(index).split("/", -1)) {
                        answers[0]++;
                        Advice then = ENGINE.decide(CaseTree.with(one.disputeCase(), question.path(), answer))
                                .next();
                        assertThat(move(then))
                                .as(() -> question.path() + ": " + answer + ", " + again(one.seed(), one.disputeCase()))
                                .isNotEqualTo(move(now.next()));
                        assertThat(then.action()).isEqualTo(question.leadsTo().get(index));
                    }
                }
            }
        });
        assertThat(answers[0]).as("answers tried").isGreaterThan(CASES);
    }

    private static List<Object> move(Advice advice) {
        return List.of(advice.action(), advice.target(), advice.route());
    }

    @Test
    void whatIsKnownIsNotAsked() {
        RandomCases.from(910_000, CASES)
                .forEach(one -> ASKING.decide(one.disputeCase())
                        .questions()
                        .forEach(question -> assertThat(
                                        question.path().equals("evidence")
                                                ? one.disputeCase().evidence().stream()
                                                        .anyMatch(piece -> question.answers()
                                                                .contains(piece.kind()
                                                                        .name()))
                                                : CaseTree.knows(one.disputeCase(), question.path()))
                                .as(() -> question.path() + ", " + again(one.seed(), one.disputeCase()))
                                .isFalse()));
    }

    @Test
    void noPathIsAskedTwice() {
        RandomCases.from(915_000, CASES)
                .forEach(one -> assertThat(ASKING.decide(one.disputeCase()).questions())
                        .extracting(Question::path)
                        .as(() -> again(one.seed(), one.disputeCase()))
                        .doesNotHaveDuplicates());
    }

    @Test
    void whoeverTriesEveryAnswerFindsNoFurtherQuestion() {
        for (DisputeCase disputeCase : List.of(bare(ProblemType.NOT_RECEIVED), parcel(), bare(ProblemType.DEFECTIVE))) {
            Map<String, List<String>> asked = new TreeMap<>();
            ASKING.decide(disputeCase).questions().forEach(question -> asked.put(question.path(), question.answers()));
            Map<String, List<String>> choices = CaseTree.choices();
            assertThat(choices).hasSizeGreaterThan(40);
            choices.forEach((path, answers) -> {
                if (!CaseTree.knows(disputeCase, path)) {
                    List<String> changing = changing(disputeCase, path, answers.isEmpty() ? days() : answers);
                    if (answers.isEmpty()) {
                        assertThat(asked.containsKey(path))
                                .as(path + " " + changing)
                                .isEqualTo(!changing.isEmpty());
                    } else {
                        assertThat(asked.getOrDefault(path, List.of())).as(path).isEqualTo(changing);
                    }
                }
            });
        }
    }

    private static DisputeCase bare(ProblemType type) {
        return DisputeCase.builder().asOf(TODAY).problem(Problem.of(type)).build();
    }

    private static DisputeCase parcel() {
        return DisputeCase.builder()
                .asOf(TODAY)
                .problem(Problem.of(ProblemType.NOT_RECEIVED))
                .order(OrderBuilder.builder()
                        .marketplace("ALIEXPRESS")
                        .placedOn(LocalDate.of(2026, 1, 12))
                        .estimatedDeliveryOn(LocalDate.of(2026, 2, 28))
                        .build())
                .build();
    }

    private static List<String> days() {
        return TODAY.minusDays(150)
                .datesUntil(TODAY.plusDays(60))
                .map(LocalDate::toString)
                .toList();
    }

    private static List<String> changing(DisputeCase disputeCase, String path, List<String> answers) {
        List<Object> now = move(ENGINE.decide(disputeCase).next());
        return answers.stream()
                .filter(answer -> possible(disputeCase, path, answer)
                        .filter(known -> !move(ENGINE.decide(known).next()).equals(now))
                        .isPresent())
                .toList();
    }

    private static Optional<DisputeCase> possible(DisputeCase disputeCase, String path, String answer) {
        try {
            return Optional.of(CaseTree.with(disputeCase, path, answer));
        } catch (InvalidInputException refused) {
            return Optional.empty();
        }
    }

    @Test
    void askingChangesNothingElseInTheAnswer() {
        RandomCases.from(920_000, CASES).forEach(one -> {
            Recommendation asked = ASKING.decide(one.disputeCase());
            assertThat(DisputeFormat.toJson(RecommendationBuilder.builder(asked)
                            .questions(List.of())
                            .build()))
                    .isEqualTo(DisputeFormat.toJson(ENGINE.decide(one.disputeCase())));
        });
    }

    @Test
    void theSameQuestionsComeInAnyThread() throws InterruptedException, ExecutionException {
        List<DisputeCase> cases = RandomCases.from(930_000, 12)
                .map(RandomCases.Seeded::disputeCase)
                .toList();
        List<String> expected = cases.stream()
                .map(disputeCase -> DisputeFormat.toJson(ASKING.decide(disputeCase)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> all = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                all.add(() -> cases.stream()
                        .map(disputeCase -> DisputeFormat.toJson(ASKING.decide(disputeCase)))
                        .toList());
            }
            for (Future<List<String>> answers : threads.invokeAll(all)) {
                assertThat(answers.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theOrderOfFactsMakesNoOtherQuestions() {
        Passes reversed = (first, fold) ->
                TestPolicy.engine().run(backwards(first), established -> backwards(fold.apply(established)));
        DroolsPolicyEngine other =
                new DroolsPolicyEngine(TestPolicy.POLICY, TestPolicy.RULES, TestPolicy.TEXTS, reversed);
        RandomCases.from(940_000, 20)
                .forEach(one -> assertThat(other.decide(one.disputeCase()).questions())
                        .as(() -> again(one.seed(), one.disputeCase()))
                        .isEqualTo(ASKING.decide(one.disputeCase()).questions()));
    }

    private static List<Object> backwards(Collection<?> facts) {
        List<Object> other = new ArrayList<>(facts);
        Collections.reverse(other);
        return other;
    }

    @Test
    void aDecisionThatSharesFactsIsTheOneMadeAfresh() {
        Decider decider = new Decider(TestPolicy.POLICY, TestPolicy.RULES, TestPolicy.engine());
        TreeSet<Boolean> shared = new TreeSet<>();
        RandomCases.from(950_000, 30).forEach(one -> {
            Decider.Decision base = decider.decide(one.disputeCase());
            Unknowns.of(TestPolicy.POLICY, one.disputeCase()).stream()
                    .filter(unknown -> !unknown.isDay())
                    .forEach(unknown -> possible(
                                    one.disputeCase(),
                                    unknown.path(),
                                    unknown.answers().get(0).toString())
                            .ifPresent(known -> {
                                Decider.Decision like = decider.decide(known, base);
                                shared.add(like.second().equals(base.second()));
                                assertThat(like.resolved())
                                        .as(unknown.path())
                                        .isEqualTo(decider.decide(known).resolved());
                            }));
        });
        assertThat(shared).containsExactly(false, true);
    }
}
