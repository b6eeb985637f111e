package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.disputerules.drl.TinyModels.simple;

import java.util.List;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.drl.evaluator.RuleForm;
import org.disputerules.drl.fact.Body;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.spi.PolicyFailureException;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** The engine says which rule inserted what from what; and a failure leaves nothing behind. */
class RuleRunTest {
    private static final Rule DOUBLES = simple(
            "TNY-001 a small number is doubled",
            Integer.class,
            number -> number < 10,
            (drools, number) -> drools.insert("twice " + number));
    private static final Rule THROWS =
            simple("TNY-002 a number above ten fails", Integer.class, number -> number > 10, (drools, number) -> {
                throw new IllegalStateException("no number above ten: " + number);
            });
    private static final Rule LOOPS = simple(
            "TNY-003 a negative number feeds itself",
            Integer.class,
            number -> number < 0,
            (drools, number) -> drools.insert(number - 1));
    private static final Rules TINY = Rules.of(TinyModels.of(DOUBLES, THROWS, LOOPS));
    private static final RuleRun RUN = new RuleRun(TINY.base(), "tiny");

    @Test
    void eachInsertedFactIsPairedWithItsRuleAndTheFactsItMatched() {
        assertThat(RUN.run(List.of(1, 2), said -> List.of(said.size() + 1)))
                .containsExactlyInAnyOrder(said("twice 1", 1), said("twice 2", 2), said("twice 3", 3));
        assertThat(TINY.base().getKieSessions()).isEmpty();
    }

    private static Said said(Object fact, Object matched) {
        return new Said("TNY-001 a small number is doubled", fact, List.of(matched));
    }

    @Test
    void whatIsSaidOfACaseNamesRulesOfThePolicyAndFactsThatWereStated() {
        RandomCases.from(30_000, 100).forEach(one -> {
            TestPolicy.Stated stated = TestPolicy.state(TestPolicy.engine(), one.disputeCase());
            List<Object> facts = stated.all();
            assertThat(stated.said()).allSatisfy(said -> {
                RuleForm form = TestPolicy.FORMS.stream()
                        .filter(rule -> rule.name().equals(said.rule()))
                        .findFirst()
                        .orElseThrow();
                assertThat(facts).containsAll(said.matched());
                assertThat(said.matched()).hasSizeBetween(1, form.conditions().size() + 1);
                assertThat(facts).doesNotContain(said.fact());
                assertThat(said.fact()).isNotInstanceOf(Body.class);
            });
        });
    }

    @Test
    void aRuleThatThrowsFailsAndTheNextRunIsFine() {
        assertThatExceptionOfType(PolicyFailureException.class)
                .isThrownBy(() -> RUN.run(List.of(11), said -> List.of()))
                .withMessageContaining("edition tiny")
                .withMessageContaining("TNY-002")
                .withStackTraceContaining("no number above ten: 11");
        recovers();
    }

    @Test
    void rulesThatDoNotEndFailAndTheNextRunIsFine() {
        assertThatExceptionOfType(PolicyFailureException.class)
                .isThrownBy(() -> RUN.run(List.of(1), said -> List.of(-1)))
                .withMessageContaining("did not end after " + RuleRun.LIMIT);
        recovers();
    }

    @Test
    void aFoldThatThrowsLeavesNoSession() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RUN.run(List.of(1), said -> {
                    throw new IllegalArgumentException("fold");
                }));
        recovers();
    }

    private static void recovers() {
        assertThat(TINY.base().getKieSessions()).isEmpty();
        assertThat(RUN.run(List.of(4), said -> List.of())).containsExactly(said("twice 4", 4));
    }

    @Test
    void missingRulesSayHowToBuildThem() {
        assertThatExceptionOfType(PolicyFailureException.class)
                .isThrownBy(() -> Rules.model(RuleForm.class))
                .withMessageContaining("missing")
                .withMessageContaining("mvn");
    }

    @Test
    void rulesThatCannotBeLoadedSaySo() {
        assertThatExceptionOfType(PolicyFailureException.class)
                .isThrownBy(() -> Rules.model(RandomCases.class))
                .withMessageContaining("cannot be loaded")
                .withCauseInstanceOf(ClassNotFoundException.class);
    }
}
