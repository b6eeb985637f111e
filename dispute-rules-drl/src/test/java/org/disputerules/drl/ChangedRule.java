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
 * the changed one says something else in pass 1: then the fold gives other facts, and pass 2 is run anew.
 */
final class ChangedRule implements Passes {
    private final List<RuleForm> forms;
    private final String rule;
    private final Stated before;
    private final List<Said> established;
    private final List<Said> said;

    /** Empty instead of a rule where it was dropped. */
    ChangedRule(List<RuleForm> forms, String rule, Optional<RuleForm> changed, Stated before) {
        this.rule = rule;
        this.before = before;
        this.forms = forms.stream()
                .flatMap(form -> form.name().equals(rule) ? changed.stream() : Stream.of(form))
                .toList();
        this.established = new ArrayList<>();
        this.said = changed.map(form -> new EvaluatedPasses(List.of(form)).run(before.first(), first -> {
                    established.addAll(first);
                    return before.second();
                }))
                .orElse(List.of());
    }

    /** Whether the rule says now what it said before, so that the decision is the same. */
    boolean changesNothing() {
        return establishesTheSame() && same(said, of(before.said()));
    }

    private boolean establishesTheSame() {
        return same(established, of(before.established()));
    }

    private static boolean same(List<Said> some, List<Said> others) {
        return TestPolicy.counted(some).equals(TestPolicy.counted(others));
    }

    private List<Said> of(List<Said> all) {
        return all.stream().filter(one -> one.rule().equals(rule)).toList();
    }

    @Override
    public List<Said> run(Collection<?> first, Function<List<Said>, Collection<?>> fold) {
        if (!establishesTheSame()) {
            return new EvaluatedPasses(forms).run(first, fold);
        }
        Collection<?> second = fold.apply(before.established());
        if (second.size() != before.second().size()) {
            throw new IllegalArgumentException("Other facts follow from the same: " + second);
        }
        return Stream.concat(before.said().stream().filter(one -> !one.rule().equals(rule)), said.stream())
                .toList();
    }
}
