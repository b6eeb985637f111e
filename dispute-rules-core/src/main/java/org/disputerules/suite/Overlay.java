package org.disputerules.suite;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Lays a record with some known fields over another, field by field. */
final class Overlay {
    private Overlay() {}

    /**
     * The base with every field that the change knows.
     *
     * @param base the record before
     * @param change a record with the same fields, each of them optional, a record or required
     * @param <T> the type of the result
     * @return a new record of the type of the base
     */
    static <T extends Record> T over(T base, Optional<? extends Record> change) {
        return change.map(known -> merged(base, known)).orElse(base);
    }

    private static <T extends Record> T merged(T base, Record change) {
        RecordComponent[] fields = base.getClass().getRecordComponents();
        Object[] values = Arrays.stream(fields)
                .map(field -> field(value(base, field.getName()), value(change, field.getName()), field.getType()))
                .toArray();
        Class<?>[] types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked") // a record's class is that of the record itself
            Class<T> type = (Class<T>) base.getClass();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw failed(e);
        }
    }

    private static Object field(Object before, Object after, Class<?> type) {
        if (after instanceof Optional<?> known) {
            if (known.isEmpty()) {
                return before;
            }
            return type == Optional.class ? known : known.get();
        }
        return before instanceof Record base && after instanceof Record change ? merged(base, change) : after;
    }

    private static Object value(Record of, String field) {
        try {
            return of.getClass().getDeclaredMethod(field).invoke(of);
        } catch (ReflectiveOperationException e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(ReflectiveOperationException e) {
        return e instanceof InvocationTargetException thrown && thrown.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException("A record of the case cannot be laid over another.", e);
    }
}
