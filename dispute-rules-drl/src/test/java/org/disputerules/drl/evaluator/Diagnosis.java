package org.disputerules.drl.evaluator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disputerules.drl.evaluator.RuleForm.Condition;
import org.drools.model.Binding;

/** Says for a rule and a set of facts which conditions hold and which fail. */
public final class Diagnosis {
    private final RuleForm rule;
    private final List<List<Asked>> choices = new ArrayList<>();

    private Diagnosis(RuleForm rule) {
        this.rule = rule;
    }

    /** A condition asked of a fact; check -1 is the pattern as a whole. */
    private record Asked(int part, int check, Optional<Object> fact, boolean holds) {}

    /**
     * What became of a condition.
     *
     * @param condition the condition
     * @param fact the fact that it was asked of; empty where there is none of its type
     * @param field what it reads
     * @param allowed what it allows
     * @param actual the value that the fact has; empty where it has none
     * @param holds whether it holds
     */
    public record Finding(
            Condition condition,
            Optional<Object> fact,
            String field,
            String allowed,
            Optional<Object> actual,
            boolean holds) {}

    /** Looks at every choice of one fact for each pattern. */
    public static Diagnosis of(RuleForm rule, Collection<?> facts) {
        Diagnosis diagnosis = new Diagnosis(rule);
        diagnosis.choose(0, Env.EMPTY, new Facts(facts), List.of());
        return diagnosis;
    }

    /** Whether some choice of facts meets every condition. */
    public boolean speaks() {
        return choices.stream().anyMatch(asked -> failing(asked).isEmpty());
    }

    /** The choice of facts in which the fewest conditions fail. */
    public List<Finding> nearest() {
        return choices.stream()
                .min(Comparator.comparingInt(asked -> failing(asked).size()))
                .orElseThrow()
                .stream()
                .map(this::finding)
                .toList();
    }

    /** The conditions that alone keep the rule silent; none where it speaks. */
    public Set<Condition> nearMisses() {
        Set<Condition> misses = new LinkedHashSet<>();
        if (!speaks()) {
            choices.stream()
                    .map(Diagnosis::failing)
                    .filter(failing -> failing.size() == 1)
                    .map(failing -> failing.get(0))
                    .forEach(alone -> misses.add(rule.condition(alone.part(), alone.check())));
        }
        return misses;
    }

    private static List<Asked> failing(List<Asked> all) {
        return all.stream().filter(asked -> !asked.holds()).toList();
    }

    private Finding finding(Asked asked) {
        Condition condition = rule.condition(asked.part(), asked.check());
        if (asked.check() < 0) {
            return new Finding(condition, asked.fact(), condition.pattern(), "", Optional.empty(), asked.holds());
        }
        Reading reading = Reading.of(condition.text());
        return new Finding(
                condition,
                asked.fact(),
                reading.field(),
                reading.allowed(),
                asked.fact().flatMap(reading::actual),
                asked.holds());
    }

    private void choose(int place, Env env, Facts facts, List<Asked> so) {
        if (place == rule.parts().size()) {
            choices.add(so);
            return;
        }
        Part.Match match = rule.match(place);
        if (match.kind() != Part.Kind.EACH) {
            Env any = env.with(match.variable(), match.type());
            boolean answerable = match.checks().stream().allMatch(check -> check.answerable(any));
            boolean holds = !answerable || match.any(env, facts) == (match.kind() == Part.Kind.PRESENT);
            choose(place + 1, env, facts, and(so, List.of(new Asked(place, -1, Optional.empty(), holds))));
            return;
        }
        List<Object> fitting = List.copyOf(facts.of(match.type()));
        if (fitting.isEmpty()) {
            Env missing = env.with(match.variable(), Env.MISSING);
            for (Binding binding : match.bindings()) {
                missing = missing.with(binding.getBoundVariable(), Env.MISSING);
            }
            choose(place + 1, missing, facts, and(so, List.of(new Asked(place, -1, Optional.empty(), false))));
        }
        for (Object fact : fitting) {
            Env bound = match.bound(env, fact);
            List<Asked> asked = new ArrayList<>();
            for (int check = 0; check < match.checks().size(); check++) {
                Check one = match.checks().get(check);
                asked.add(new Asked(place, check, Optional.of(fact), !one.answerable(bound) || one.holds(bound)));
            }
            if (asked.isEmpty()) {
                asked.add(new Asked(place, -1, Optional.of(fact), true));
            }
            choose(place + 1, bound, facts, and(so, asked));
        }
    }

    private static List<Asked> and(List<Asked> so, List<Asked> more) {
        List<Asked> all = new ArrayList<>(so);
        all.addAll(more);
        return all;
    }
}
