package org.disputerules.drl;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The components of a record of the case, so that a fact that is added to the contract is asked without a change here. */
final class RecordForm {
    private static final Map<Class<?>, RecordForm> FORMS = new ConcurrentHashMap<>();

    private final List<RecordComponent> components;
    private final Constructor<?> constructor;

    private RecordForm(Class<?> type) {
        this.components = List.of(type.getRecordComponents());
        try {
            this.constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException cause) {
            throw new IllegalStateException(type.getName(), cause);
        }
    }

    static RecordForm of(Class<?> type) {
        return FORMS.computeIfAbsent(type, RecordForm::new);
    }

    List<RecordComponent> components() {
        return components;
    }

    /** The value of a component. */
    @Nullable
    Object value(Object holder, int index) {
        try {
            return components.get(index).getAccessor().invoke(holder);
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException(constructor.getName(), cause);
        }
    }

    /** The record with another value of one component; what the record itself refuses is thrown as it is. */
    Object with(Object holder, int index, Object value) {
        @Nullable Object[] values = new Object[components.size()];
        Arrays.setAll(values, at -> at == index ? value : value(holder, at));
        return made(values);
    }

    /** The place of a component. */
    int place(String name) {
        for (int index = 0; index < components.size(); index++) {
            if (components.get(index).getName().equals(name)) {
                return index;
            }
        }
        throw new IllegalStateException(constructor.getName() + " has no component " + name);
    }

    /** A record of which one component is known and the others are not. */
    Object bare(int index, Object value) {
        @Nullable Object[] values = new Object[components.size()];
        Arrays.setAll(
                values, at -> at == index ? value : unknown(components.get(at).getType()));
        return made(values);
    }

    private static @Nullable Object unknown(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == List.class ? List.of() : null;
    }

    private Object made(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(constructor.getName(), thrown);
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException(constructor.getName(), cause);
        }
    }

    /** What an optional component holds; empty for a component that is never absent. */
    static Optional<Class<?>> optional(RecordComponent component) {
        Type type = component.getGenericType();
        return component.getType() == Optional.class
                        && type instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> inner
                ? Optional.of(inner)
                : Optional.empty();
    }

    /** The constants of which a component holds a list; empty for every other component. */
    static Optional<Class<?>> element(RecordComponent component) {
        return component.getType() == List.class
                        && component.getGenericType() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> inner
                        && inner.isEnum()
                ? Optional.of(inner)
                : Optional.empty();
    }

    /** The place of the one component that must be known, where it is a choice and all others may be absent. */
    static Optional<Integer> choice(Class<?> type) {
        List<RecordComponent> components = of(type).components();
        List<Integer> needed = IntStream.range(0, components.size())
                .filter(index -> optional(components.get(index)).isEmpty()
                        && components.get(index).getType() != String.class)
                .boxed()
                .toList();
        return needed.size() == 1 && components.get(needed.get(0)).getType().isEnum()
                ? Optional.of(needed.get(0))
                : Optional.empty();
    }
}
