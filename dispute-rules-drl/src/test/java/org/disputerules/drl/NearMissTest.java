package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.OWN_FORMS;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.TestPolicy.Stated;
import org.disputerules.drl.evaluator.Diagnosis;
import org.disputerules.drl.evaluator.RuleForm;
import org.disputerules.drl.evaluator.RuleForm.Condition;
import org.disputerules.drl.generator.BoundedSpace;
import org.disputerules.drl.generator.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * For every condition of every rule there is a case in which it alone fails, and the engine keeps the rule silent there;
 * and for every rule there is a case in which it speaks.
 *
 * <p>A rule that nobody ever saw speak, or a condition that never decided anything, is not tested by any other test.
 */
@Tag("audit")
class NearMissTest {
    private final Set<Condition> left = OWN_FORMS.stream()
            .flatMap(form -> form.conditions().stream())
            .filter(NearMissTest::decides)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    private final Set<String> silent =
            OWN_FORMS.stream().map(RuleForm::name).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyConditionDecidesSomewhere() {
        cases().takeWhile(disputeCase -> !left.isEmpty() || !silent.isEmpty()).forEach(this::look);
        assertThat(silent).as("rules that never spoke").isEmpty();
        assertThat(left).as("conditions that never failed alone").isEmpty();
    }

    private static Stream<DisputeCase> cases() {
        return Stream.concat(
                Stream.concat(ToldCases.all(), RandomCases.from(500_000, 3_000).map(RandomCases.Seeded::disputeCase)),
                // A wide sweep finds most; a dense one the rest.
                BoundedSpace.every(400_009)
                        .flatMap(one -> BoundedSpace.aroundEachClock(one, TestPolicy.ENGINE.decide(one))));
    }

    private void look(DisputeCase disputeCase) {
        Stated stated = TestPolicy.state(TestPolicy.engine(), disputeCase);
        Set<String> spoke = stated.said().stream().map(RuleRun.Said::rule).collect(Collectors.toSet());
        silent.removeAll(spoke);
        List<Object> facts = stated.all();
        for (RuleForm form : OWN_FORMS) {
            if (!spoke.contains(form.name())
                    && left.stream().anyMatch(condition -> condition.rule().equals(form.name()))) {
                Set<Condition> misses = Diagnosis.of(form, facts).nearMisses();
                left.removeAll(misses);
                left.removeIf(condition -> misses.stream().anyMatch(miss -> covers(miss, condition)));
            }
        }
    }

    /** Where all facts of a type come from one value of a table, only the absence of the fact can fail. */
    private static boolean covers(Condition miss, Condition condition) {
        return miss.check() < 0
                && miss.rule().equals(condition.rule())
                && miss.part() == condition.part()
                && (miss.pattern().equals("Body") || miss.pattern().equals("Right"));
    }

    /** A picture is there in every case, and what stands within "not" decides with it. */
    private static boolean decides(Condition condition) {
        boolean always = condition.check() < 0 && condition.pattern().equals("Picture");
        return !always && !(condition.check() >= 0 && condition.pattern().startsWith("not "));
    }

    @Test
    void aNearMissNamesFieldAllowedAndActualValue() {
        DisputeCase disputeCase = RandomCases.of(1);
        List<Object> facts = TestPolicy.state(TestPolicy.engine(), disputeCase).all();
        List<Diagnosis.Finding> findings = OWN_FORMS.stream()
                .flatMap(form -> Diagnosis.of(form, facts).nearest().stream())
                .filter(finding -> finding.condition().check() >= 0)
                .toList();
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.field()).matches("\\w+(\\(([\\w.]+(, [\\w.]+)*)?\\))?");
            assertThat(finding.allowed()).matches("(==|in) .*");
            finding.actual()
                    .ifPresent(actual -> assertThat(finding.holds())
                            .as(finding.toString())
                            .isEqualTo(allows(finding.allowed(), actual)));
        });
    }

    /** Whether the text of a condition lists a value; not told for joins, whose other side is no constant. */
    private static boolean allows(String allowed, Object actual) {
        String value = actual instanceof Enum<?> constant ? "." + constant.name() : Objects.toString(actual);
        return Arrays.stream(allowed.split("[\\s(),\"]+", -1))
                .anyMatch(word ->
                        actual instanceof Enum<?> ? word.endsWith(value) : word.equals(value) || word.startsWith("$"));
    }
}
