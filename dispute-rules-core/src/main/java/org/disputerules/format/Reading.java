package org.disputerules.format;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** What the deserializers share while one document is bound: where its values stand, and what was found wrong. */
final class Reading {
    private final Place root;
    private final Findings findings;
    private final ItemPlaces itemPlaces = new ItemPlaces();
    private final Deque<OpenRecord> records = new ArrayDeque<>();

    Reading(Place root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /** A record that is being read, and how much was wrong before it. */
    record OpenRecord(String path, int problemsBefore) {}

    static Reading of(DeserializationContext context) {
        return (Reading) context.getAttribute(Reading.class);
    }

    Findings findings() {
        return findings;
    }

    ItemPlaces itemPlaces() {
        return itemPlaces;
    }

    Deque<OpenRecord> records() {
        return records;
    }

    /** The value at which the parser stands, as it is in the file. */
    Place place(JsonParser parser) {
        return root.at(parser.streamReadContext());
    }

    static String path(JsonParser parser) {
        return FieldPath.of(parser.streamReadContext());
    }

    /** Reports that something else was expected, and goes past it. */
    void wrongShape(JsonParser parser, String expected, String hint) {
        findings.add(path(parser), "Expected " + expected + ", found " + inWords(parser) + ".", hint);
        parser.skipChildren();
    }

    private static String inWords(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> "fields";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "nothing";
            default -> Quote.of(parser.getString());
        };
    }
}
