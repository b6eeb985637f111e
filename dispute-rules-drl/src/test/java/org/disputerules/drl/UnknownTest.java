package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.FORMS;
import static org.disputerules.drl.TestPolicy.again;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.TestPolicy.Stated;
import org.disputerules.drl.evaluator.Diagnosis;
import org.disputerules.drl.evaluator.Diagnosis.Finding;
import org.disputerules.drl.evaluator.RuleForm;
import org.disputerules.drl.generator.Forgetting;
import org.disputerules.drl.generator.RandomCases;
import org.junit.jupiter.api.Test;

/** What is not known satisfies no rule, unless the rule lists it. */
class UnknownTest {
    private static final int CASES = 60;

    @Test
    void noRuleSpeaksOfTheUnknownWithoutListingIt() {
        Map<String, String> guesses = new TreeMap<>();
        RandomCases.from(600_000, 800).forEach(one -> {
            Stated stated = TestPolicy.state(TestPolicy.engine(), one.disputeCase());
            Set<String> spoke = names(stated);
            FORMS.stream()
                    .filter(form -> spoke.contains(form.name()))
                    .flatMap(form -> Diagnosis.of(form, stated.all()).nearest().stream())
                    .filter(UnknownTest::guesses)
                    .forEach(finding -> guesses.putIfAbsent(
                            finding.condition() + " holds of " + finding.actual(),
                            again(one.seed(), one.disputeCase())));
        });
        assertThat(guesses).isEmpty();
    }

    @Test
    void forgettingAFieldMakesNoRuleSpeakOfIt() {
        Map<String, String> guesses = new TreeMap<>();
        Set<String> forgotten = new TreeSet<>();
        Set<String> awoken = new HashSet<>();
        RandomCases.from(610_000, CASES).forEach(one -> {
            Stated before = TestPolicy.state(TestPolicy.engine(), one.disputeCase());
            Forgetting.each(one.disputeCase()).forEach(less -> {
                forgotten.add(less.field());
                Stated after = TestPolicy.state(TestPolicy.engine(), less.disputeCase());
                Set<String> awake = names(after);
                awake.removeAll(names(before));
                awoken.addAll(awake);
                FORMS.stream()
                        .filter(form -> awake.contains(form.name()))
                        .forEach(form -> compare(form, before, after)
                                .forEach(finding -> guesses.putIfAbsent(
                                        less.field() + ": " + finding.condition(),
                                        again(one.seed(), one.disputeCase()))));
            });
        });
        assertThat(guesses).isEmpty();
        assertThat(forgotten).as("fields that were forgotten").hasSizeGreaterThan(45);
        assertThat(awoken)
                .as("rules that spoke because something was forgotten")
                .isNotEmpty();
    }

    /** The conditions that failed before and hold now although what they read is unknown now. */
    private static List<Finding> compare(RuleForm form, Stated before, Stated after) {
        Set<RuleForm.Condition> failed = Diagnosis.of(form, before.all()).nearest().stream()
                .filter(finding -> !finding.holds())
                .map(Finding::condition)
                .collect(Collectors.toSet());
        return Diagnosis.of(form, after.all()).nearest().stream()
                .filter(finding -> failed.contains(finding.condition()))
                .filter(UnknownTest::guesses)
                .toList();
    }

    /** Whether a condition holds of the unknown, and does not say that it does. "not" says it by being there. */
    private static boolean guesses(Finding finding) {
        boolean unknown = finding.actual()
                .map(actual ->
                        actual instanceof Enum<?> constant && constant.name().equals("UNKNOWN"))
                .orElse(true);
        boolean listed =
                finding.allowed().contains("UNKNOWN") || finding.allowed().contains("null");
        return finding.holds() && finding.condition().check() >= 0 && unknown && !listed;
    }

    private static Set<String> names(Stated stated) {
        return stated.said().stream().map(RuleRun.Said::rule).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void forgettingNeverFails() {
        RandomCases.from(620_000, CASES)
                .forEach(one -> Forgetting.each(one.disputeCase())
                        .forEach(less -> assertThat(decided(less.disputeCase()))
                                .as(() -> less.field() + ", " + again(one.seed(), one.disputeCase()))
                                .isTrue()));
    }

    private static boolean decided(DisputeCase disputeCase) {
        return TestPolicy.ENGINE.decide(disputeCase).next() != null;
    }
}
