package org.disputerules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disputerules.drl.Mutants.Changed;
import org.disputerules.drl.table.LengthUnit;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.drl.table.ParameterRow.Value;

/** Moves each value of each parameter by one each way: of its unit, or 24 hours, because hours count as whole days. */
final class LimitMutants {
    private static final int DAY_OF_HOURS = 24;

    private LimitMutants() {}

    static Stream<Changed> of(Tables tables) {
        return tables.parameters().stream()
                .flatMap(row -> IntStream.range(0, row.values().size())
                        .boxed()
                        .flatMap(place -> Stream.of(moved(tables, row, place, -1), moved(tables, row, place, 1))));
    }

    private static Changed moved(Tables tables, ParameterRow row, int place, int way) {
        Value value = row.values().get(place);
        int length = value.length() + way * (row.unit() == LengthUnit.HOURS ? DAY_OF_HOURS : 1);
        List<Value> values = new ArrayList<>(row.values());
        values.set(place, new Value(value.from(), length, value.sources(), value.grade()));
        ParameterRow other =
                new ParameterRow(row.id(), row.facts(), row.says(), row.unit(), row.selects(), row.pack(), values);
        List<ParameterRow> parameters = tables.parameters().stream()
                .map(one -> one.id().equals(row.id()) ? other : one)
                .toList();
        return new Changed(
                row.id() + " from " + value.from() + ": " + length + " " + row.unit() + ", not " + value.length(),
                RowMutants.replacing(tables, "parameters", parameters));
    }
}
