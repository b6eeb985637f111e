package org.disputerules.drl.evaluator;

import java.util.List;
import org.drools.model.Variable;
import org.drools.model.functions.PredicateN;

/** A condition on one fact, perhaps with the values of variables bound before. */
sealed interface Check {
    /** The condition as it stands in the DRL, or what a mutation made of it. */
    String text();

    boolean holds(Env env);

    /** What it asks for. */
    List<Variable<?>> variables();

    /** Whether all that it asks for is there. */
    default boolean answerable(Env env) {
        return env.knows(variables());
    }

    /** The opposite. */
    default Check inverted() {
        return new Inverted(this);
    }

    /** A condition as it was compiled. */
    record Single(String text, List<Variable<?>> variables, PredicateN predicate) implements Check {
        @Override
        public boolean holds(Env env) {
            try {
                return predicate.test(env.values(variables));
            } catch (UnsupportedOperationException unbound) {
                throw unbound;
            } catch (Exception thrown) {
                throw new IllegalStateException("The condition " + text + " throws.", thrown);
            }
        }
    }

    /** All of several conditions. */
    record All(List<Check> checks) implements Check {
        @Override
        public String text() {
            return join(checks, " && ");
        }

        @Override
        public boolean holds(Env env) {
            return checks.stream().allMatch(check -> check.holds(env));
        }

        @Override
        public List<Variable<?>> variables() {
            return all(checks);
        }
    }

    /** One of several conditions. */
    record One(List<Check> checks) implements Check {
        @Override
        public String text() {
            return join(checks, " || ");
        }

        @Override
        public boolean holds(Env env) {
            return checks.stream().anyMatch(check -> check.holds(env));
        }

        @Override
        public List<Variable<?>> variables() {
            return all(checks);
        }
    }

    /** The opposite of a condition. */
    record Inverted(Check check) implements Check {
        @Override
        public String text() {
            return "!(" + check.text() + ")";
        }

        @Override
        public boolean holds(Env env) {
            return !check.holds(env);
        }

        @Override
        public List<Variable<?>> variables() {
            return check.variables();
        }

        @Override
        public Check inverted() {
            return check;
        }
    }

    private static List<Variable<?>> all(List<Check> checks) {
        return checks.stream()
                .<Variable<?>>flatMap(check -> check.variables().stream())
                .toList();
    }

    private static String join(List<Check> checks, String by) {
        return "(" + String.join(by, checks.stream().map(Check::text).toList()) + ")";
    }
}
