package org.disputerules.drl.evaluator;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Binding;
import org.drools.model.Variable;

/** A part of the left side of a rule. */
sealed interface Part {
    /** A pattern; {@code kind} says whether one fact each is matched, or the mere absence or presence of any. */
    record Match(Kind kind, Variable<?> variable, List<Binding> bindings, List<Check> checks) implements Part {
        public Match {
            bindings = List.copyOf(bindings);
            checks = List.copyOf(checks);
        }

        Class<?> type() {
            return variable.getType();
        }

        /** The variables with a fact taken for this pattern, whether the conditions hold or not. */
        Env bound(Env env, Object fact) {
            Env bound = env.with(variable, fact);
            for (Binding binding : bindings) {
                bound = bound.with(
                        binding.getBoundVariable(), binding.eval(bound.values(List.of(binding.getInputVariables()))));
            }
            return bound;
        }

        boolean meets(Env bound) {
            return checks.stream().allMatch(check -> check.holds(bound));
        }

        /** Whether any of the facts meets the pattern. */
        boolean any(Env env, Facts facts) {
            return facts.of(type()).stream().anyMatch(fact -> meets(bound(env, fact)));
        }

        /** Whether a variable has its value here. */
        boolean binds(Variable<?> other) {
            return other.getName().equals(variable.getName())
                    || bindings.stream()
                            .anyMatch(binding -> other.getName()
                                    .equals(binding.getBoundVariable().getName()));
        }

        /** The variables that its bindings and conditions ask for. */
        List<Variable<?>> reads() {
            List<Variable<?>> read = new ArrayList<>();
            for (Binding binding : bindings) {
                for (Variable<?> input : binding.getInputVariables()) {
                    read.add(input);
                }
            }
            checks.forEach(check -> read.addAll(check.variables()));
            return read;
        }

        Match with(List<Check> newChecks) {
            return new Match(kind, variable, bindings, newChecks);
        }

        Match without(int check) {
            List<Check> fewer = new ArrayList<>(checks);
            fewer.remove(check);
            return with(fewer);
        }

        Match inverting(int check) {
            List<Check> other = new ArrayList<>(checks);
            other.set(check, checks.get(check).inverted());
            return with(other);
        }

        Match of(Kind newKind) {
            return new Match(newKind, variable, bindings, checks);
        }
    }

    /** One of several ways to go on; each gives matches of its own. */
    record Either(List<List<Part>> ways) implements Part {}

    /** How a pattern counts. */
    enum Kind {
        EACH,
        ABSENT,
        PRESENT;

        Kind opposite() {
            return switch (this) {
                case EACH -> throw new IllegalStateException("Only absence and presence have an opposite.");
                case ABSENT -> PRESENT;
                case PRESENT -> ABSENT;
            };
        }
    }
}
