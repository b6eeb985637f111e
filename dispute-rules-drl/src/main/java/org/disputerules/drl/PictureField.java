package org.disputerules.drl;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.disputerules.drl.fact.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Something of the picture that a rule of the house can ask, by its name: a component such as {@code problem}, or a
 * reader and what it is asked of, such as {@code leg.PLATFORM}. Found by the shape of the picture.
 *
 * @param name its name
 * @param reader what reads it
 * @param key what a reader is asked of; null for a component
 */
record PictureField(String name, Method reader, @Nullable Enum<?> key) {
    /** The value of what is not known, where its type has no such constant of its own. */
    static final String UNKNOWN = "UNKNOWN";

    private static final SortedMap<String, PictureField> ALL = all();

    private static SortedMap<String, PictureField> all() {
        SortedMap<String, PictureField> all = new TreeMap<>();
        for (RecordComponent component : Picture.class.getRecordComponents()) {
            if (component.getType().isEnum()) {
                all.put(component.getName(), new PictureField(component.getName(), component.getAccessor(), null));
            }
        }
        for (Method method : Picture.class.getDeclaredMethods()) {
            if (method.getReturnType().isEnum()
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isEnum()) {
                for (Object constant : method.getParameterTypes()[0].getEnumConstants()) {
                    Enum<?> key = (Enum<?>) constant;
                    String name = method.getName() + "." + key.name();
                    all.put(name, new PictureField(name, method, key));
                }
            }
        }
        return all;
    }

    static Optional<PictureField> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** Every name, for a hint. */
    static Set<String> names() {
        return ALL.keySet();
    }

    /** The names of the values that it can have. */
    Set<String> values() {
        Set<String> values = new LinkedHashSet<>();
        Arrays.stream(reader.getReturnType().getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
        if (key == null) {
            values.add(UNKNOWN);
        }
        return values;
    }

    /** The name of its value in a picture. */
    String value(Picture picture) {
        List<Object> asked = new ArrayList<>();
        if (key != null) {
            asked.add(key);
        }
        try {
            @Nullable Object value = reader.invoke(picture, asked.toArray());
            return value == null ? UNKNOWN : ((Enum<?>) value).name();
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException(name, Objects.requireNonNullElse(cause.getCause(), cause));
        }
    }
}
