package org.disputerules.drl.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Consequence;
import org.drools.model.Variable;

/**
 * A rule as the compiled model has it, in a form that can be evaluated, looked at and mutated. Immutable.
 *
 * @param name the rule's name
 * @param parts its left side, in order
 * @param consequence its right side
 */
public record RuleForm(String name, List<Part> parts, Consequence consequence) {
    /** Copies its list. */
    public RuleForm {
        parts = List.copyOf(parts);
    }

    /**
     * A condition of a rule: a check of a pattern, or, where {@code check} is -1, the pattern itself.
     *
     * @param rule the rule's name
     * @param part the place of the pattern
     * @param check the place of the check in the pattern; -1 for the pattern as a whole
     * @param pattern the pattern, such as {@code Picture} or {@code not Moment}
     * @param text the condition as it stands in the DRL; empty for the pattern as a whole
     */
    public record Condition(String rule, int part, int check, String pattern, String text) {}

    /** Every check, and every pattern that has none or that asks for absence or presence. */
    public List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            Part.Match match = match(place);
            if (match.kind() != Part.Kind.EACH || match.checks().isEmpty()) {
                conditions.add(condition(place, -1));
            }
            for (int check = 0; check < match.checks().size(); check++) {
                conditions.add(condition(place, check));
            }
        }
        return conditions;
    }

    /** Whether the rule can do without a condition: a pattern whose fact is read elsewhere can not go as a whole. */
    public boolean droppable(Condition condition) {
        Part.Match match = match(condition.part());
        if (condition.check() >= 0 || match.kind() != Part.Kind.EACH) {
            return true;
        }
        Stream<Variable<?>> elsewhere =
                matches(parts.subList(condition.part() + 1, parts.size())).flatMap(other -> other.reads().stream());
        return Stream.concat(elsewhere, Stream.<Variable<?>>of(consequence.getVariables()))
                .noneMatch(match::binds);
    }

    /** Whether a condition has an opposite: a check has, absence and presence have, the mere taking of a fact has not. */
    public boolean invertible(Condition condition) {
        return condition.check() >= 0 || match(condition.part()).kind() != Part.Kind.EACH;
    }

    /** Whether any pattern of the rule looks at facts of this fact's type. */
    public boolean looksAt(Object fact) {
        return matches().anyMatch(match -> match.type().isInstance(fact));
    }

    /** The rule without a condition that is {@link #droppable}. */
    public RuleForm dropping(Condition condition) {
        Part.Match match = match(condition.part());
        return condition.check() >= 0
                ? replacing(condition.part(), match.without(condition.check()))
                : replacing(condition.part());
    }

    /** The rule with a condition turned round: a check, or absence into presence and back. */
    public RuleForm inverting(Condition condition) {
        Part.Match match = match(condition.part());
        return replacing(
                condition.part(),
                condition.check() >= 0
                        ? match.inverting(condition.check())
                        : match.of(match.kind().opposite()));
    }

    Condition condition(int place, int check) {
        Part.Match match = match(place);
        String prefix = switch (match.kind()) {
            case EACH -> "";
            case ABSENT -> "not ";
            case PRESENT -> "exists ";
        };
        return new Condition(
                name,
                place,
                check,
                prefix + match.type().getSimpleName(),
                check < 0 ? "" : match.checks().get(check).text());
    }

    Part.Match match(int place) {
        if (parts.get(place) instanceof Part.Match match) {
            return match;
        }
        throw new UnsupportedOperationException("The alternatives of \"" + name + "\" are not looked into.");
    }

    /** Every pattern, those of alternatives too. */
    Stream<Part.Match> matches() {
        return matches(parts);
    }

    private static Stream<Part.Match> matches(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Either either
                        ? either.ways().stream().flatMap(RuleForm::matches)
                        : Stream.of((Part.Match) part));
    }

    private RuleForm replacing(int place, Part... by) {
        List<Part> other = new ArrayList<>(parts);
        other.remove(place);
        other.addAll(place, List.of(by));
        return new RuleForm(name, other, consequence);
    }
}
