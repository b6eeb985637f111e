package org.disputerules.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.util.TokenBuffer;

/**
 * The one pass over a text: notes the line of each value, refuses what no case needs, and keeps the rest for the binding.
 * Binding straight from the parser would lose the lines, and would stop at the first thing that is refused. In what YAML and
 * JSON differ, the subclasses say.
 */
abstract class TokenPass {
    final JsonParser parser;
    final Findings findings;
    /** The document without second fields of one name, and with null for what was refused. */
    private final TokenBuffer kept = TokenBuffer.forGeneration();

    private final Deque<Frame> open = new ArrayDeque<>();
    private @Nullable Place root;

    TokenPass(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** Refuses what the name of a field may not have. */
    abstract void checkName();

    /** Refuses what a value may not have; false where it then says nothing that could be used. */
    abstract boolean checkValue();

    /** The words for a text that is not of the format. */
    abstract UnreadableException invalid(JacksonException failure, String path, int line);

    abstract UnreadableException secondDocument(int line);

    /** What was read. */
    record Document(Place root, TokenBuffer tokens) {}

    /** Fields or a list that have begun and not ended; of fields, the name whose value comes next. */
    private static final class Frame {
        final Place place;
        final String path;
        final boolean isKept;

        @Nullable
        String name;

        int nameLine;

        Frame(Place place, String path, boolean isKept) {
            this.place = place;
            this.path = path;
            this.isKept = isKept;
        }
    }

    Document read() throws UnreadableException {
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                put(token, parser.currentTokenLocation().getLineNr());
            }
        } catch (StreamConstraintsException failure) {
            throw new UnreadableException(
                    FieldPath.shortened(path()),
                    line(failure),
                    "The text is nested more than " + Mappers.DEEPEST + " levels deep.",
                    "Maybe a bracket was not closed.");
        } catch (JacksonException failure) {
            throw invalid(failure, FieldPath.shortened(path()), line(failure));
        }
        if (root == null || root.isNothing()) {
            throw new UnreadableException(1, "The input is empty.", "Maybe the wrong file was given.");
        }
        return new Document(root, kept);
    }

    private int line(JacksonException failure) {
        TokenStreamLocation location = failure.getLocation();
        return Math.max(1, (location == null ? parser.currentLocation() : location).getLineNr());
    }

    private void put(JsonToken token, int line) throws UnreadableException {
        switch (token) {
            case PROPERTY_NAME -> name(line, parser.currentName());
            case START_OBJECT, START_ARRAY -> start(token, line);
            case END_OBJECT, END_ARRAY -> end(token);
            default -> value(token, line);
        }
    }

    private void name(int line, String name) {
        Frame frame = open.element();
        frame.name = name;
        frame.nameLine = line;
        Place first = frame.place.fields().get(name);
        if (first != null) {
            findings.add(
                    path(),
                    line,
                    "'" + Quote.plain(name) + "' stands here a second time; the first is on line " + first.line() + ".",
                    "Keep one of the two.");
        }
        checkName();
    }

    private void start(JsonToken token, int line) throws UnreadableException {
        refuseSecondDocument(line);
        checkValue();
        String path = path();
        boolean isKept = nameWhereKept();
        Place place = place(new Place(lineInParent(line), token, ""));
        if (isKept && token == JsonToken.START_OBJECT) {
            kept.writeStartObject();
        } else if (isKept) {
            kept.writeStartArray();
        }
        open.push(new Frame(place, path, isKept));
    }

    private void end(JsonToken token) {
        if (open.pop().isKept) {
            if (token == JsonToken.END_OBJECT) {
                kept.writeEndObject();
            } else {
                kept.writeEndArray();
            }
        }
    }

    private void value(JsonToken token, int line) throws UnreadableException {
        refuseSecondDocument(line);
        JsonToken kind = checkValue() ? token : JsonToken.NOT_AVAILABLE;
        boolean isSaid = kind != JsonToken.NOT_AVAILABLE && kind != JsonToken.VALUE_NULL;
        String text = isSaid ? parser.getString() : "";
        if (nameWhereKept()) {
            write(kind, text);
        }
        place(new Place(lineInParent(line), kind, text));
    }

    private void write(JsonToken kind, String text) {
        switch (kind) {
            case VALUE_TRUE, VALUE_FALSE -> kept.writeBoolean(kind == JsonToken.VALUE_TRUE);
            // As it is written: "1e1" is no whole number, though its value is one.
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> kept.writeNumber(text);
            case VALUE_NULL, NOT_AVAILABLE -> kept.writeNull();
            default -> kept.writeString(text);
        }
    }

    /** Whether the value that comes next is kept; if so, its name is written. */
    private boolean nameWhereKept() {
        Frame frame = open.peek();
        if (frame == null || frame.name == null) {
            return frame == null || frame.isKept;
        }
        boolean isKept = frame.isKept && !frame.place.fields().containsKey(frame.name);
        if (isKept) {
            kept.writeName(frame.name);
        }
        return isKept;
    }

    private int lineInParent(int line) {
        Frame frame = open.peek();
        return frame != null && frame.name != null ? frame.nameLine : line;
    }

    private Place place(Place place) {
        Frame frame = open.peek();
        if (frame == null) {
            root = place;
        } else if (frame.name == null) {
            frame.place.items().add(place);
        } else {
            // Of two equal names the first counts, and the second has been reported.
            frame.place.fields().putIfAbsent(frame.name, place);
            frame.name = null;
        }
        return place;
    }

    private void refuseSecondDocument(int line) throws UnreadableException {
        if (root != null && open.isEmpty()) {
            throw secondDocument(line);
        }
    }

    /** Where the next value, or the name just read, stands. */
    final String path() {
        Frame frame = open.peek();
        if (frame == null) {
            return "";
        }
        return frame.place.is(JsonToken.START_ARRAY)
                ? FieldPath.item(frame.path, frame.place.items().size())
                : FieldPath.field(frame.path, frame.name == null ? "" : frame.name);
    }
}
