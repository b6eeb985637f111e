package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.counted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.drl.evaluator.Evaluator;
import org.disputerules.drl.evaluator.RuleForm;
import org.disputerules.drl.evaluator.RuleForm.Condition;
import org.disputerules.drl.generator.BoundedSpace;
import org.disputerules.drl.generator.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A condition dropped or turned round changes what the rule says of some case: no condition is there for nothing. */
@Tag("audit")
class MutationTest {
    private static final List<List<Object>> FACTS = Stream.concat(
                    Stream.concat(
                            ToldCases.all(), RandomCases.from(500_000, 3_000).map(RandomCases.Seeded::disputeCase)),
                    BoundedSpace.every(701)
                            .flatMap(one -> Stream.of(one, one.asOf(one.asOf().plusDays(30)))))
            .map(disputeCase ->
                    TestPolicy.state(TestPolicy.engine(), disputeCase).all())
            .toList();

    @Test
    void everyChangedConditionIsNoticed() {
        List<String> unnoticed = new ArrayList<>();
        for (RuleForm form : TestPolicy.OWN_FORMS) {
            for (Condition condition : form.conditions()) {
                if (mutable(condition)) {
                    noticed(form, form.dropping(condition), condition + " dropped", unnoticed);
                    noticed(form, form.inverting(condition), condition + " inverted", unnoticed);
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** Not a mere pattern, which has nothing to drop, and not what one value of a table decides alone. */
    private static boolean mutable(Condition condition) {
        boolean mere = condition.check() < 0 && !condition.pattern().contains(" ");
        return !mere
                && !condition.pattern().equals("Body")
                && !condition.pattern().equals("Right");
    }

    private static void noticed(RuleForm form, RuleForm changed, String what, List<String> unnoticed) {
        if (FACTS.stream().noneMatch(facts -> !counted(said(form, facts)).equals(counted(said(changed, facts))))) {
            unnoticed.add(what);
        }
    }

    private static List<Said> said(RuleForm form, List<Object> facts) {
        Evaluator evaluator = new Evaluator(List.of(form));
        evaluator.insert(facts);
        return evaluator.fire().stream()
                .map(firing -> new Said(firing.rule(), firing.fact(), firing.matched()))
                .toList();
    }
}
