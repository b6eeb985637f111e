package org.disputerules.drl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disputerules.drl.Mutant.Kind;
import org.disputerules.drl.Mutant.OfRule;
import org.disputerules.drl.evaluator.RuleForm;
import org.disputerules.drl.evaluator.RuleForm.Condition;

/** Drops each rule; drops and inverts each condition. */
final class RuleMutants {
    private RuleMutants() {}

    static List<Mutant> of(List<RuleForm> forms) {
        return forms.stream().flatMap(RuleMutants::of).toList();
    }

    private static Stream<Mutant> of(RuleForm form) {
        Mutant dropped = new OfRule(Kind.RULE_DROPPED, id(form) + " dropped", form.name(), Optional.empty());
        return Stream.concat(Stream.of(dropped), form.conditions().stream().flatMap(condition -> of(form, condition)));
    }

    private static Stream<Mutant> of(RuleForm form, Condition condition) {
        String where = id(form) + ": " + words(form, condition);
        Stream<Mutant> dropped = form.droppable(condition)
                ? Stream.of(new OfRule(
                        Kind.CONDITION_DROPPED, where + " dropped", form.name(), Optional.of(form.dropping(condition))))
                : Stream.of();
        Stream<Mutant> inverted = form.invertible(condition)
                ? Stream.of(new OfRule(
                        Kind.CONDITION_INVERTED,
                        where + " inverted",
                        form.name(),
                        Optional.of(form.inverting(condition))))
                : Stream.of();
        return Stream.concat(dropped, inverted);
    }

    /** The pattern and its condition; the place tells conditions of one rule that read alike apart. */
    private static String words(RuleForm form, Condition condition) {
        boolean alone = form.conditions().stream()
                .noneMatch(other -> !other.equals(condition)
                        && other.pattern().equals(condition.pattern())
                        && other.text().equals(condition.text()));
        String asked = condition.text().isBlank()
                ? ""
                : "( " + condition.text().strip().replaceAll("\\s+", " ") + " )";
        String place = " (pattern " + (condition.part() + 1) + ", condition " + (condition.check() + 1) + ")";
        return condition.pattern() + asked + (alone ? "" : place);
    }

    private static String id(RuleForm form) {
        return form.name().substring(0, form.name().indexOf(' '));
    }
}
