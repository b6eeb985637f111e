package org.disputerules.format;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.disputerules.dispute.Payment;
import org.jspecify.annotations.Nullable;

/** What the reader and the writer need to know of a record type, looked up once. */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Map<String, Component> components = new LinkedHashMap<>();

    /** One component: its type, and what it is where nothing is said of it. */
    record Component(String name, Type type, Absent absent) {}

    /**
     * What an absent component becomes.
     *
     * @param required whether absence is a mistake
     * @param value what to hand to the constructor
     */
    record Absent(boolean required, @Nullable Object value) {}

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private RecordShape(Class<?> type) {
        RecordComponent[] found = type.getRecordComponents();
        if (found == null) {
            throw new IllegalArgumentException(type.getName() + " is no record.");
        }
        for (RecordComponent component : found) {
            FieldName inFile = component.getAnnotation(FieldName.class);
            String name = inFile == null ? component.getName() : inFile.value();
            components.put(name, new Component(name, component.getGenericType(), absent(type, component)));
        }
    }

    private static Absent absent(Class<?> record, RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Optional.class) {
            return new Absent(false, Optional.empty());
        }
        if (type == List.class) {
            return new Absent(false, List.of());
        }
        if (type == Set.class) {
            return new Absent(false, Set.of());
        }
        if (type == Map.class) {
            return new Absent(false, Map.of());
        }
        if (type == SortedMap.class) {
            return new Absent(false, new TreeMap<>());
        }
        if (type == boolean.class) {
            return new Absent(false, false);
        }
        // A payment that is the only one of its kind needs no name; the record gives it one.
        if (record == Payment.class && component.getName().equals("id")) {
            return new Absent(false, null);
        }
        Object unknown = constant(type, "UNKNOWN", type);
        if (unknown != null) {
            return new Absent(false, unknown);
        }
        Object fixed = constant(record, component.getName().toUpperCase(Locale.ROOT), type);
        if (fixed != null) {
            return new Absent(false, fixed);
        }
        return new Absent(true, zero(type));
    }

    /** Whether a record is the one that stands for an unknown one of its type. */
    static boolean isUnknown(Record record) {
        return record.equals(constant(record.getClass(), "UNKNOWN", record.getClass()));
    }

    /** A public constant of a class, such as Buyer.UNKNOWN or DisputeCase.CONTRACT; enums are values, not defaults. */
    private static @Nullable Object constant(Class<?> owner, String name, Class<?> type) {
        if (owner.isEnum()) {
            return null;
        }
        try {
            Field field = owner.getField(name);
            return field.getType() == type && Modifier.isStatic(field.getModifiers()) ? field.get(null) : null;
        } catch (ReflectiveOperationException none) {
            return null;
        }
    }

    private static @Nullable Object zero(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    Map<String, Component> components() {
        return components;
    }

    /** What stands for a component of which nothing is said. */
    Absent absent(String name) {
        return Objects.requireNonNull(components.get(name), name).absent();
    }
}
