package org.disputerules.drl.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.disputerules.drl.evaluator.Part.Kind;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.impl.RuleImpl;

/** Reads the compiled model. What it does not know, it refuses: a guess would hide a difference. */
public final class ModelReader {
    private ModelReader() {}

    /** The rules of a model, in its order. */
    public static List<RuleForm> read(Model model) {
        if (!model.getGlobals().isEmpty() || !model.getQueries().isEmpty()) {
            throw new UnsupportedOperationException("The model has globals or queries.");
        }
        return model.getRules().stream().map(ModelReader::rule).toList();
    }

    private static RuleForm rule(Rule rule) {
        if (rule.getConsequences().size() != 1) {
            throw unsupported(rule, "named consequences");
        }
        for (Rule.Attribute<?> attribute : List.of(
                Rule.Attribute.SALIENCE,
                Rule.Attribute.AGENDA_GROUP,
                Rule.Attribute.ACTIVATION_GROUP,
                Rule.Attribute.RULEFLOW_GROUP,
                Rule.Attribute.ENABLED)) {
            if (!Objects.equals(rule.getAttribute(attribute), attribute.getDefaultValue())) {
                throw unsupported(rule, "a firing order or switch of its own");
            }
        }
        List<Part> parts = new ArrayList<>();
        part(rule, rule.getView(), parts);
        return new RuleForm(rule.getName(), parts, rule.getDefaultConsequence());
    }

    private static void part(Rule rule, Condition condition, List<Part> parts) {
        switch (condition.getType()) {
            case AND -> condition.getSubConditions().forEach(inner -> part(rule, inner, parts));
            case PATTERN -> parts.add(pattern(rule, Kind.EACH, condition));
            case NOT -> parts.add(pattern(rule, Kind.ABSENT, only(rule, condition)));
            case EXISTS -> parts.add(pattern(rule, Kind.PRESENT, only(rule, condition)));
            case OR ->
                parts.add(new Part.Either(condition.getSubConditions().stream()
                        .map(way -> {
                            List<Part> inner = new ArrayList<>();
                            part(rule, way, inner);
                            return List.copyOf(inner);
                        })
                        .toList()));
            case CONSEQUENCE -> {
                if (!(condition instanceof NamedConsequenceImpl named)
                        || !named.getName().equals(RuleImpl.DEFAULT_CONSEQUENCE_NAME)) {
                    throw unsupported(rule, "a consequence among its conditions");
                }
            }
            default -> throw unsupported(rule, condition.getType().name());
        }
    }

    private static Condition only(Rule rule, Condition condition) {
        if (condition.getSubConditions().size() != 1
                || condition.getSubConditions().get(0).getType() != Condition.Type.PATTERN) {
            throw unsupported(rule, condition.getType() + " of more than one pattern");
        }
        return condition.getSubConditions().get(0);
    }

    private static Part.Match pattern(Rule rule, Kind kind, Condition condition) {
        if (!(condition instanceof Pattern<?> pattern) || pattern.isPassive()) {
            throw unsupported(rule, "the pattern " + condition);
        }
        List<Check> checks = new ArrayList<>();
        all(rule, pattern.getConstraint(), checks);
        return new Part.Match(kind, pattern.getPatternVariable(), List.copyOf(pattern.getBindings()), checks);
    }

    /** Conditions that must all hold stand side by side, so that each can be looked at alone. */
    private static void all(Rule rule, Constraint constraint, List<Check> checks) {
        switch (constraint.getType()) {
            case AND, MULTIPLE -> constraint.getChildren().forEach(child -> all(rule, child, checks));
            default -> {
                if (constraint != SingleConstraint.TRUE) {
                    checks.add(check(rule, constraint));
                }
            }
        }
    }

    private static Check check(Rule rule, Constraint constraint) {
        return switch (constraint.getType()) {
            case AND, MULTIPLE ->
                new Check.All(constraint.getChildren().stream()
                        .map(child -> check(rule, child))
                        .toList());
            case OR ->
                new Check.One(constraint.getChildren().stream()
                        .map(child -> check(rule, child))
                        .toList());
            case SINGLE -> {
                SingleConstraint single = (SingleConstraint) constraint;
                if (single.isTemporal()) {
                    throw unsupported(rule, "a condition on the engine's clock");
                }
                yield new Check.Single(
                        single.predicateInformation().getStringConstraint(),
                        List.of(single.getVariables()),
                        single.getPredicate());
            }
        };
    }

    private static UnsupportedOperationException unsupported(Rule rule, String what) {
        return new UnsupportedOperationException("The rule \"" + rule.getName() + "\" has " + what + ".");
    }
}
