package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.drl.TestPolicy.Stated;
import org.disputerules.drl.evaluator.RuleForm;

/**
 * Runs the rules with one of them changed, from what all of them said of the same case before the change.
 *
 * <p>No rule looks at what another inserts ({@link Deciding} holds that). So the others say again what they said, unless
 * the changed one says something else in pass 1: then other facts follow, and the others are {@link #run} again on these.
 */
final class ChangedRule implements Passes {
    private final Passes engine;
    private final String rule;
    private final Optional<RuleForm> changed;
    private final Stated before;
    private final Spoken now;

    /** What the rule says in pass 1, and in both passes. */
    private record Spoken(List<Said> established, List<Said> said) {}

    /** Empty instead of a rule where it was dropped. */
    ChangedRule(Passes engine, String rule, Optional<RuleForm> changed, Stated before) {
        this.engine = engine;
        this.rule = rule;
        this.changed = changed;
        this.before = before;
        this.now = spoken(before.first(), before.second());
    }

    private Spoken spoken(Collection<?> first, Collection<?> second) {
        List<Said> established = new ArrayList<>();
        List<Said> said = changed.map(form -> new EvaluatedPasses(List.of(form)).run(first, heard -> {
                    established.addAll(heard);
                    return second;
                }))
                .orElse(List.of());
        return new Spoken(established, said);
    }

    /** Whether the rule says now what it said before, so that the decision is the same. */
    boolean saysTheSame() {
        return establishesTheSame() && now.said().equals(own(before.said()));
    }

    /** Whether it says in pass 1 what it said before, so that the situation is the same. */
    boolean establishesTheSame() {
        return now.established().equals(own(before.established()));
    }

    /** What all the rules say now, where the situation is the same. */
    List<Said> said() {
        return replaced(before.said(), now.said());
    }

    private List<Said> own(List<Said> all) {
        return all.stream().filter(one -> one.rule().equals(rule)).toList();
    }

    private List<Said> replaced(List<Said> all, List<Said> own) {
        return Stream.concat(all.stream().filter(one -> !one.rule().equals(rule)), own.stream())
                .toList();
    }

    @Override
    public List<Said> run(Collection<?> first, Function<List<Said>, Collection<?>> fold) {
        List<Object> second = new ArrayList<>();
        List<Said> others = engine.run(first, heard -> {
            second.addAll(fold.apply(replaced(heard, now.established())));
            return second;
        });
        return replaced(others, spoken(first, second).said());
    }
}
