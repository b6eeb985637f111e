package org.disputerules.drl.evaluator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Variable;

/** The variables of a rule and their values. Names are unique within a rule. Immutable. */
final class Env {
    static final Env EMPTY = new Env(Map.of());

    /** The value of a variable whose pattern has no fact. */
    static final Object MISSING = new Object();

    private final Map<String, Object> values;

    private Env(Map<String, Object> values) {
        this.values = values;
    }

    Env with(Variable<?> variable, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(variable.getName(), value);
        return new Env(more);
    }

    Object value(Variable<?> variable) {
        if (!values.containsKey(variable.getName())) {
            throw new UnsupportedOperationException("The variable " + variable.getName() + " is not bound here.");
        }
        return values.get(variable.getName());
    }

    /** Whether all the variables have values. */
    boolean knows(List<Variable<?>> variables) {
        return variables.stream().noneMatch(variable -> value(variable) == MISSING);
    }

    Object[] values(List<Variable<?>> variables) {
        return variables.stream().map(this::value).toArray();
    }
}
