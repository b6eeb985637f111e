package org.disputerules.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads maps: leaves out the entries that cannot be bound. */
final class Entries extends ValueDeserializer<Map<Object, Object>> {
    private final JavaType type;
    private final @Nullable ValueDeserializer<Object> value;

    Entries(JavaType type, @Nullable ValueDeserializer<Object> value) {
        this.type = type;
        this.value = value;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new Entries(type, context.findContextualValueDeserializer(type.getContentType(), property));
    }

    @Override
    public Map<Object, Object> deserialize(JsonParser parser, DeserializationContext context) {
        Map<Object, Object> bound =
                SortedMap.class.isAssignableFrom(type.getRawClass()) ? new TreeMap<>() : new LinkedHashMap<>();
        Reading reading = Reading.of(context);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            reading.wrongShape(parser, Records.FIELDS, Records.NAME_THEM);
            return bound;
        }
        Scalars keys = Scalars.of(type.getKeyType().getRawClass());
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Object key = keys.parse(name, () -> Reading.path(parser), reading.findings());
            parser.nextToken();
            Object bare = value(parser, context, reading);
            if (key != null && bare != null) {
                bound.put(key, bare);
            }
        }
        return bound;
    }

    private @Nullable Object value(JsonParser parser, DeserializationContext context, Reading reading) {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            return value == null ? null : value.deserialize(parser, context);
        }
        if (reading.place(parser).isNothing()) {
            reading.findings()
                    .add(
                            Reading.path(parser),
                            "Nothing is said of '" + Quote.plain(parser.currentName()) + "'.",
                            "Remove it, or give its value.");
        }
        return null;
    }
}
