package org.disputerules.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** A value as it stands in the file: the line of its name or, in a list, its own; what it is; and what is in it. */
final class Place {
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[]+)|\\[([0-9]{1,7})]");

    private final int line;
    private final JsonToken token;
    private final String text;
    private final Map<String, Place> fields;
    private final List<Place> items;

    /**
     * A place of nothing yet but itself.
     *
     * @param token what begins there; NOT_AVAILABLE for what was refused and reported, as a YAML alias is
     * @param text the text of a single value
     */
    Place(int line, JsonToken token, String text) {
        this.line = line;
        this.token = token;
        this.text = text;
        this.fields = token == JsonToken.START_OBJECT ? new LinkedHashMap<>() : Map.of();
        this.items = token == JsonToken.START_ARRAY ? new ArrayList<>() : List.of();
    }

    int line() {
        return line;
    }

    String text() {
        return text;
    }

    Map<String, Place> fields() {
        return fields;
    }

    List<Place> items() {
        return items;
    }

    boolean is(JsonToken kind) {
        return token == kind;
    }

    /** Whether there is no value here, which counts as the field being absent. */
    boolean isNothing() {
        return token == JsonToken.VALUE_NULL;
    }

    /** Beneath this root, the value at which a parser stands. */
    Place at(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        if (parent == null) {
            return this;
        }
        Place around = at(parent);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? around.items.get(context.getCurrentIndex()) : around;
        }
        Place field = context.currentName() == null ? null : around.fields.get(context.currentName());
        return field == null ? around : field;
    }

    /** Beneath this root, the line of a path, or of its nearest ancestor that is in the document. */
    int line(String path) {
        Place place = this;
        Matcher step = STEP.matcher(path);
        while (step.lookingAt()) {
            Place next = place.next(step.group(1), step.group(2));
            if (next == null) {
                break;
            }
            place = next;
            step.region(step.end(), path.length());
        }
        return place.line;
    }

    private @Nullable Place next(@Nullable String name, @Nullable String index) {
        if (name != null) {
            return fields.get(name);
        }
        int i = index == null ? items.size() : Integer.parseInt(index);
        return i < items.size() ? items.get(i) : null;
    }
}
