package org.disputerules.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads one of the records of a sealed interface, by its field {@code type}. Jackson's own way reads a null or a list there
 * as a name; here it need not search, since the fields have been seen already.
 */
final class SealedRecords extends ValueDeserializer<Object> {
    private final Class<?> sealed;

    SealedRecords(Class<?> sealed) {
        this.sealed = sealed;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        Reading reading = Reading.of(context);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            reading.wrongShape(parser, Records.FIELDS, Records.NAME_THEM);
            return null;
        }
        Place type = reading.place(parser).fields().get(Variants.FIELD);
        Class<?> variant = variant(type, FieldPath.field(Reading.path(parser), Variants.FIELD), reading.findings());
        if (variant == null) {
            parser.skipChildren();
            return null;
        }
        ValueDeserializer<Object> records =
                context.findContextualValueDeserializer(context.constructType(variant), null);
        return ((Records) (ValueDeserializer<?>) records).read(parser, context, true);
    }

    private @Nullable Class<?> variant(@Nullable Place type, String path, Findings findings) {
        Map<String, Class<?>> variants = Variants.of(sealed);
        if (type == null || type.isNothing()) {
            findings.add(path, "Missing '" + Variants.FIELD + "'.", "Add it: it says what the other fields mean.");
            return null;
        }
        if (!type.is(JsonToken.VALUE_STRING)) {
            Scalars.of(String.class).refuse(type, path, findings);
            return null;
        }
        Class<?> variant = variants.get(type.text());
        if (variant == null) {
            findings.add(
                    path,
                    "Unknown type " + Quote.of(type.text()) + ".",
                    findings.isFull() ? "" : Nearest.hint(type.text(), variants.keySet()));
        }
        return variant;
    }
}
