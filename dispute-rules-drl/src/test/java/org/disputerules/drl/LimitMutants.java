package org.disputerules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disputerules.drl.Mutants.Changed;
import org.disputerules.drl.table.LengthUnit;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.drl.table.ParameterRow.Value;

/**
 * Moves each value of each parameter by one each way: of its unit, or 24 hours, because hours count as whole days. Where
 * a parameter has several values, the first day of each moves by a day each way too.
 */
final class LimitMutants {
    private static final int DAY_OF_HOURS = 24;

    private LimitMutants() {}

    static Stream<Changed> of(Tables tables) {
        return tables.parameters().stream()
                .flatMap(row -> IntStream.range(0, row.values().size())
                        .boxed()
                        .flatMap(place -> Stream.of(-1, 1).flatMap(way -> moved(tables, row, place, way))));
    }

    private static Stream<Changed> moved(Tables tables, ParameterRow row, int place, int way) {
        Value value = row.values().get(place);
        int length = value.length() + way * (row.unit() == LengthUnit.HOURS ? DAY_OF_HOURS : 1);
        Value longer = new Value(value.from(), length, value.sources(), value.grade());
        Value later = new Value(value.from().plusDays(way), value.length(), value.sources(), value.grade());
        return (row.values().size() == 1 ? Stream.of(longer) : Stream.of(longer, later))
                .map(other -> new Changed(
                        row.id() + ": " + words(other) + ", not " + words(value),
                        Optional.empty(),
                        with(tables, row, place, other)));
    }

    private static String words(Value value) {
        return value.length() + " from " + value.from();
    }

    private static Tables with(Tables tables, ParameterRow row, int place, Value value) {
        List<Value> values = new ArrayList<>(row.values());
        values.set(place, value);
        ParameterRow other = new ParameterRow(
                row.id(), row.facts(), row.says(), row.unit(), row.selects(), row.pack(), row.until(), values);
        List<ParameterRow> parameters = tables.parameters().stream()
                .map(one -> one.id().equals(row.id()) ? other : one)
                .toList();
        return RowMutants.replacing(tables, "parameters", parameters);
    }
}
