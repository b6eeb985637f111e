package org.disputerules.spi;

import java.time.LocalDate;
import java.util.List;

/**
 * A length of time that a policy uses, with the values that it had over the years.
 *
 * @param id its id
 * @param facts the ids of the facts that it encodes, such as AE-14
 * @param unit the unit of its values: HOURS, DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS; for what is no length of time
 *     PERCENT or TIMES
 * @param values its values, in the order of their first days
 */
public record PolicyParameter(String id, List<String> facts, String unit, List<Value> values) {
    /** Copies its lists. */
    public PolicyParameter {
        facts = List.copyOf(facts);
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param from the first day on which it holds, inclusive
     * @param length the length, in the parameter's unit
     */
    public record Value(LocalDate from, int length) {}
}
