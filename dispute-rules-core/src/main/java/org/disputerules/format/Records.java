package org.disputerules.format;

import java.util.Map;
import org.disputerules.format.RecordShape.Component;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads a record after a look at its fields: which are not known, and which are missing. */
final class Records extends DelegatingDeserializer {
    static final String FIELDS = "fields with names";
    static final String NAME_THEM = "Write each field as 'name: value'.";

    Records(ValueDeserializer<?> bean) {
        super(bean);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> bean) {
        return new Records(bean);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        return read(parser, context, false);
    }

    /**
     * Reads a record.
     *
     * @param isVariant whether it was chosen by the field {@code type}, which then is no field of the record
     */
    @Nullable
    Object read(JsonParser parser, DeserializationContext context, boolean isVariant) {
        Reading reading = Reading.of(context);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            reading.wrongShape(parser, FIELDS, NAME_THEM);
            return null;
        }
        String path = Reading.path(parser);
        int problemsBefore = reading.findings().count();
        Map<String, Place> fields = reading.place(parser).fields();
        RecordShape shape = RecordShape.of(handledType());
        refuseUnknown(fields, shape, path, isVariant, reading.findings());
        refuseMissing(fields, shape, path, reading.findings());
        reading.records().push(new Reading.OpenRecord(path, problemsBefore));
        try {
            return super.deserialize(parser, context);
        } finally {
            reading.records().pop();
        }
    }

    private static void refuseUnknown(
            Map<String, Place> fields, RecordShape shape, String path, boolean isVariant, Findings findings) {
        fields.forEach((name, field) -> {
            boolean isKnown = shape.components().containsKey(name) || (isVariant && name.equals(Variants.FIELD));
            // A merge key was reported as such.
            if (!isKnown && !name.equals("<<")) {
                findings.add(
                        FieldPath.field(path, name),
                        field.line(),
                        "Unknown field " + Quote.of(name) + ".",
                        findings.isFull()
                                ? ""
                                : Nearest.hint(name, shape.components().keySet()));
            }
        });
    }

    private static void refuseMissing(Map<String, Place> fields, RecordShape shape, String path, Findings findings) {
        for (Component component : shape.components().values()) {
            Place field = fields.get(component.name());
            if (component.absent().required() && (field == null || field.isNothing())) {
                findings.add(
                        FieldPath.field(path, component.name()),
                        "Missing '" + component.name() + "'.",
                        "Add it: it is required here.");
            }
        }
    }
}
