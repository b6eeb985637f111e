package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.Decider.Decision;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.drl.evaluator.ModelReader;
import org.disputerules.drl.evaluator.RuleForm;
import org.disputerules.drl.fact.House;
import org.disputerules.format.DisputeFormat;

/** The policy of this module, loaded once for all tests, and its rules for the evaluator. */
final class TestPolicy {
    private static final Set<String> HOUSE = Arrays.stream(House.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    static final Policy POLICY = PolicyLoader.load();
    static final Rules RULES = Rules.load();
    static final Texts TEXTS = Texts.load();
    static final String EDITION = POLICY.edition().edition();
    static final List<RuleForm> FORMS = ModelReader.read(RULES.model());
    /** Without those that read the rows of a layer: the built-in policy states no such row, so LayersTest has them speak. */
    static final List<RuleForm> OWN_FORMS =
            FORMS.stream().filter(TestPolicy::isOwn).toList();

    static final DroolsPolicyEngine ASKING = new DroolsPolicyEngine(POLICY, RULES, TEXTS);
    static final DroolsPolicyEngine ENGINE = ASKING.withoutQuestions();
    static final DroolsPolicyEngine EVALUATED =
            new DroolsPolicyEngine(POLICY, RULES, TEXTS, new EvaluatedPasses(FORMS)).withoutQuestions();

    private TestPolicy() {}

    /** Whether a rule asks for something that the built-in policy states, and not for a rule of the house. */
    static boolean isOwn(RuleForm form) {
        return form.conditions().stream().noneMatch(condition -> HOUSE.contains(condition.pattern()));
    }

    /** An engine with the rules of this module, run in another way, that asks nothing. */
    static DroolsPolicyEngine with(Passes passes) {
        return new DroolsPolicyEngine(POLICY, RULES, TEXTS, passes).withoutQuestions();
    }

    static Passes engine() {
        return new RuleRun(RULES.base(), EDITION);
    }

    static String json(DroolsPolicyEngine engine, DisputeCase disputeCase) {
        return DisputeFormat.toJson(engine.decide(disputeCase));
    }

    /** The facts of both passes of a case, what the rules said of the first ones, and all that they said. */
    record Stated(
            List<Object> first, List<Said> established, List<Object> second, List<Said> said, Situation situation) {
        List<Object> all() {
            List<Object> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }
    }

    static Stated state(Passes passes, DisputeCase disputeCase) {
        return state(POLICY, RULES, passes, disputeCase);
    }

    static Stated state(Policy policy, Rules rules, Passes passes, DisputeCase disputeCase) {
        Decision decided = new Decider(policy, rules, passes).decide(disputeCase);
        return new Stated(
                decided.first(), decided.established(), decided.second(), decided.said(), decided.situation());
    }

    /** What was said, without order: each once with the number of times. */
    static Map<Said, Long> counted(Collection<Said> said) {
        return said.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** What to print beside a failure, so that anybody can make it again. */
    static String again(long seed, DisputeCase disputeCase) {
        return "seed " + seed + ", case:\n" + DisputeFormat.toYaml(disputeCase);
    }
}
