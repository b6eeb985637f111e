package org.disputerules.drl;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
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
        return Arrays.stream(Tables.class.getRecordComponents())
                .filter(RowMutants::isTable)
                .flatMap(table -> of(tables, table));
    }

    private static boolean isTable(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> type
                && Row.class.isAssignableFrom(type);
    }

    private static Stream<Changed> of(Tables tables, RecordComponent table) {
        List<?> rows = (List<?>) value(tables, table);
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
        RecordComponent[] all = Tables.class.getRecordComponents();
        Object[] values = Arrays.stream(all)
                .map(one -> one.getName().equals(table) ? List.copyOf(rows) : value(tables, one))
                .toArray();
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Tables.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException unmade) {
            throw new IllegalStateException("Cannot make tables with other " + table, unmade);
        }
    }

    private static Object value(Tables tables, RecordComponent component) {
        try {
            return component.getAccessor().invoke(tables);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Cannot read " + component.getName() + " of the tables", unreadable);
        }
    }
}
