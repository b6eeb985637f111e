package org.disputerules.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final Map<String, Component> components = new LinkedHashMap<>();

    /** One component: its type, how to read it, and what it is where nothing is said of it. */
    record Component(String name, Type type, Method accessor, Absent absent) {}

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
        this.type = type;
        RecordComponent[] found = type.getRecordComponents();
        if (found == null) {
            throw new IllegalArgumentException(type.getName() + " is no record.");
        }
        for (RecordComponent component : found) {
            Method accessor = component.getAccessor();
            // Public records of exported packages need no opening, which a module would have to allow.
            if (!Modifier.isPublic(type.getModifiers())) {
                accessor.setAccessible(true);
            }
            FieldName inFile = component.getAnnotation(FieldName.class);
            String name = inFile == null ? component.getName() : inFile.value();
            components.put(name, new Component(name, component.getGenericType(), accessor, absent(type, component)));
        }
        this.constructor = canonical(
                type, Arrays.stream(found).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    private static Constructor<?> canonical(Class<?> type, Class<?>[] parameters) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            if (!Modifier.isPublic(constructor.getModifiers()) || !Modifier.isPublic(type.getModifiers())) {
                constructor.setAccessible(true);
            }
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
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

    Class<?> type() {
        return type;
    }

    Map<String, Component> components() {
        return components;
    }

    /**
     * A new record.
     *
     * @throws RuntimeException what the constructor throws
     */
    Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The value of a component. */
    static Object value(Component component, Object record) {
        try {
            return component.accessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The class behind a type, and for a parameterised one its arguments. */
    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterised) {
            return (Class<?>) parameterised.getRawType();
        }
        throw new IllegalArgumentException("The reader knows no type such as " + type + ".");
    }

    static Type argument(Type type, int index) {
        if (type instanceof ParameterizedType parameterised) {
            return parameterised.getActualTypeArguments()[index];
        }
        throw new IllegalArgumentException("The reader needs the element type of " + type + ".");
    }
}
