package org.disputerules.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The records of a sealed interface and the names that they have in a file, under the field {@code type}: DISPUTE_OPENED for
 * DisputeOpened.
 */
final class Variants {
    static final String FIELD = "type";

    private static final ClassValue<Map<String, Class<?>>> BY_NAME = new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> sealed) {
            Map<String, Class<?>> found = new LinkedHashMap<>();
            for (Class<?> variant : Objects.requireNonNull(sealed.getPermittedSubclasses())) {
                found.put(nameOf(variant), variant);
            }
            return Collections.unmodifiableMap(found);
        }
    };

    private Variants() {}

    static Map<String, Class<?>> of(Class<?> sealed) {
        return BY_NAME.get(sealed);
    }

    /** The constant-style form of a class name. */
    static String nameOf(Class<?> variant) {
        return variant.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
