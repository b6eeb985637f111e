package org.disputerules.drl.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * A dated length of time.
 *
 * @param id its id
 * @param facts the facts that it encodes
 * @param says what it is, in a sentence that names the start, the unit and the inclusivity
 * @param unit the unit of its values
 * @param selects the day that selects the value
 * @param pack the marketplace that it belongs to; absent for all
 * @param until the first day from which on nothing is known any more; absent where the last value goes on
 * @param values its values; the first holds from its day on, and before it nothing is known
 */
public record ParameterRow(
        String id,
        List<String> facts,
        String says,
        LengthUnit unit,
        Selects selects,
        Optional<String> pack,
        Optional<LocalDate> until,
        List<Value> values) {

    public ParameterRow {
        values = values.stream().sorted(Comparator.comparing(Value::from)).toList();
    }

    /** The value in force on a day, or empty before the first and after the end. */
    public Optional<Value> on(LocalDate day) {
        if (until.filter(end -> !day.isBefore(end)).isPresent()) {
            return Optional.empty();
        }
        for (int last = values.size() - 1; last >= 0; last--) {
            if (!values.get(last).from().isAfter(day)) {
                return Optional.of(values.get(last));
            }
        }
        return Optional.empty();
    }

    /** The newest value. */
    public Value newest() {
        return values.get(values.size() - 1);
    }

    /**
     * One value.
     *
     * @param from the first day on which it holds, inclusive
     * @param length the length, in the parameter's unit
     */
    public record Value(LocalDate from, int length, List<SourceRef> sources, Grade grade) {}
}
