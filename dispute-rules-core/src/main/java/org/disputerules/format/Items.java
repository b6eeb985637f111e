package org.disputerules.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads lists and sets: leaves out what cannot be bound, and remembers the places of the rest. */
final class Items extends ValueDeserializer<Collection<Object>> {
    private final JavaType type;
    private final @Nullable ValueDeserializer<Object> item;

    Items(JavaType type, @Nullable ValueDeserializer<Object> item) {
        this.type = type;
        this.item = item;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new Items(type, context.findContextualValueDeserializer(type.getContentType(), property));
    }

    @Override
    public Collection<Object> deserialize(JsonParser parser, DeserializationContext context) {
        boolean isSet = Set.class.isAssignableFrom(type.getRawClass());
        Collection<Object> bound = isSet ? new LinkedHashSet<>() : new ArrayList<>();
        Reading reading = Reading.of(context);
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            reading.wrongShape(parser, "a list", "Put each item on a line of its own that begins with '- '.");
            return bound;
        }
        List<Integer> boundItems = new ArrayList<>();
        Map<Integer, Object> repeated = new LinkedHashMap<>();
        String path = Reading.path(parser);
        int count = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; count++) {
            Object value = item(parser, context, reading);
            if (value != null && bound.add(value)) {
                boundItems.add(count);
            } else if (value != null) {
                repeated.put(count, value);
            }
        }
        repeated.forEach((index, value) -> reading.findings()
                .add(FieldPath.item(path, index), "'" + value + "' stands in the list twice.", "Keep one."));
        if (bound.size() < count) {
            reading.itemPlaces().put(path, boundItems);
        }
        return isSet ? Collections.unmodifiableSet((Set<Object>) bound) : bound;
    }

    private @Nullable Object item(JsonParser parser, DeserializationContext context, Reading reading) {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            return item == null ? null : item.deserialize(parser, context);
        }
        if (reading.place(parser).isNothing()) {
            reading.findings().add(Reading.path(parser), "The item is empty.", "Remove it, or say what it is.");
        }
        return null;
    }
}
