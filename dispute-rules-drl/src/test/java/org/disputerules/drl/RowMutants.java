package org.disputerules.drl;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disputerules.drl.Mutants.Changed;
import org.disputerules.drl.table.Row;

/** Drops each row of each table. */
final class RowMutants {
    private RowMutants() {}

    static Stream<Changed> of(Tables tables) {
        return RecordForm.of(Tables.class).components().stream()
                .filter(RowMutants::isTable)
                .flatMap(table -> of(tables, table));
    }

    private static boolean isTable(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> type
                && Row.class.isAssignableFrom(type);
    }

    private static Stream<Changed> of(Tables tables, RecordComponent table) {
        RecordForm form = RecordForm.of(Tables.class);
        List<?> rows = (List<?>) form.value(tables, form.place(table.getName()));
        return IntStream.range(0, rows.size()).mapToObj(place -> {
            List<Object> fewer = new ArrayList<>(rows);
            Row row = (Row) fewer.remove(place);
            return new Changed(
                    row.id() + " dropped from " + table.getName(),
                    Optional.of(row),
                    replacing(tables, table.getName(), fewer));
        });
    }

    /** The same tables with other rows in one of them. */
    static Tables replacing(Tables tables, String table, List<?> rows) {
        RecordForm form = RecordForm.of(Tables.class);
        return (Tables) form.with(tables, form.place(table), List.copyOf(rows));
    }
}
