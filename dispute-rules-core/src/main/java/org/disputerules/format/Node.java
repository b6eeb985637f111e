package org.disputerules.format;

import java.util.List;
import java.util.Map;

/**
 * A document as it stands in the file: what YAML and JSON have in common, each part with the line on which it begins.
 * Records are bound from it and unbound to it, so both formats obey the same rules.
 */
sealed interface Node {
    /** The line on which it begins, counted from 1; 0 where it was not read. */
    int line();

    /** What it is, in words for a message. */
    String inWords();

    record Mapping(int line, Map<String, Entry> entries) implements Node {
        @Override
        public String inWords() {
            return "fields";
        }
    }

    /** A value under a key; the line is that of the key. */
    record Entry(int line, Node value) {}

    record Listing(int line, List<Node> items) implements Node {
        @Override
        public String inWords() {
            return "a list";
        }
    }

    record Scalar(int line, Kind kind, String text) implements Node {
        @Override
        public String inWords() {
            return kind == Kind.NOTHING ? "nothing" : Quote.of(text);
        }
    }

    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        /** An explicit null, or an empty YAML value. */
        NOTHING,
        /** Already reported, for example a YAML alias: whoever meets it stays silent. */
        REFUSED
    }

    /** Whether there is no value here, which counts as the field being absent. */
    default boolean isNothing() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
    }
}
