package org.disputerules.format;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As {@link Unsaid}; and empty lists and maps are not written either. */
final class UnsaidOrEmpty extends Unsaid {
    @Override
    public boolean equals(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.isEmpty();
        }
        return value instanceof Map<?, ?> map ? map.isEmpty() : super.equals(value);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
