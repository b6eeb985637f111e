package org.disputerules.format;

import org.disputerules.format.Node.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree. Strict: what RFC 8259 does not allow is refused. */
final class JsonSource {
    // The size of the text is bounded already; these limits would only hide better messages.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1000)
                    .maxNumberLength(InputText.LIMIT)
                    .maxNameLength(InputText.LIMIT)
                    .maxStringLength(InputText.LIMIT)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonSource() {}

    static @Nullable Node read(String text, Findings findings) throws UnreadableException {
        TreeBuilder tree = new TreeBuilder(findings);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                if (tree.isComplete()) {
                    throw new UnreadableException(line, "Text follows the end of the document.", "Remove it.");
                }
                put(token, parser, line, tree);
            }
        } catch (JacksonException failure) {
            int line = failure.getLocation() == null
                    ? 1
                    : Math.max(1, failure.getLocation().getLineNr());
            throw new UnreadableException(
                    FieldPath.shortened(tree.path()),
                    line,
                    "This is no valid JSON: " + reason(failure) + ".",
                    "Maybe a quote, a comma or a bracket is missing, or one is too many.");
        }
        return tree.root();
    }

    private static void put(JsonToken token, JsonParser parser, int line, TreeBuilder tree) throws UnreadableException {
        switch (token) {
            case START_OBJECT -> tree.startMapping(line);
            case START_ARRAY -> tree.startListing(line);
            case END_OBJECT, END_ARRAY -> tree.end();
            case PROPERTY_NAME -> tree.key(line, parser.currentName());
            case VALUE_STRING -> tree.scalar(line, Kind.TEXT, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.scalar(line, Kind.NUMBER, parser.getString());
            case VALUE_TRUE -> tree.scalar(line, Kind.BOOLEAN, "true");
            case VALUE_FALSE -> tree.scalar(line, Kind.BOOLEAN, "false");
            case VALUE_NULL -> tree.scalar(line, Kind.NOTHING, "null");
            default -> throw new IllegalStateException("JSON has no token " + token);
        }
    }

    /** The parser's first sentence, without its advice on the parser's own settings. */
    private static String reason(JacksonException failure) {
        String message = failure.getOriginalMessage();
        String sentence =
                message.lines().findFirst().orElse("").split("(: was expecting|: enable| \\(enable|; enable)", 2)[0];
        String plain = Quote.plain(sentence.strip());
        return plain.endsWith(".") && !plain.endsWith("...") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
