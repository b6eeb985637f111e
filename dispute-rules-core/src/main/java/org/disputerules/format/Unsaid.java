package org.disputerules.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For Jackson: equal to the values that a record's component has when nothing is known, which are not written. */
final class Unsaid {
    @Override
    public boolean equals(@Nullable Object value) {
        return value instanceof Optional<?> optional
                ? optional.isEmpty()
                : value instanceof Record record && RecordShape.isUnknown(record);
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
