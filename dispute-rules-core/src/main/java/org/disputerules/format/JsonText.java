package org.disputerules.format;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.disputerules.format.Node.Entry;
import org.disputerules.format.Node.Kind;
import org.disputerules.format.Node.Listing;
import org.disputerules.format.Node.Mapping;
import org.disputerules.format.Node.Scalar;

/** Writes a tree as JSON: indented by two spaces, or on one line. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private final boolean indented;
    private int depth;

    private JsonText(boolean indented) {
        this.indented = indented;
    }

    /** Several lines, each ended by a line feed. */
    static String indented(Node node) {
        JsonText text = new JsonText(true);
        text.write(node);
        return text.out.append('\n').toString();
    }

    /** One line without its end. */
    static String line(Node node) {
        JsonText text = new JsonText(false);
        text.write(node);
        return text.out.toString();
    }

    private void write(Node node) {
        if (node instanceof Mapping mapping) {
            mapping(mapping);
        } else if (node instanceof Listing listing) {
            listing(listing);
        } else if (node instanceof Scalar scalar) {
            if (scalar.kind() == Kind.TEXT) {
                quoted(scalar.text());
            } else {
                out.append(scalar.text());
            }
        }
    }

    private void mapping(Mapping mapping) {
        out.append('{');
        depth++;
        for (Iterator<Map.Entry<String, Entry>> fields =
                        mapping.entries().entrySet().iterator();
                fields.hasNext(); ) {
            Map.Entry<String, Entry> field = fields.next();
            newLine();
            quoted(field.getKey());
            out.append(indented ? ": " : ":");
            write(field.getValue().value());
            if (fields.hasNext()) {
                out.append(',');
            }
        }
        depth--;
        if (!mapping.entries().isEmpty()) {
            newLine();
        }
        out.append('}');
    }

    private void listing(Listing listing) {
        out.append('[');
        depth++;
        for (Iterator<Node> items = listing.items().iterator(); items.hasNext(); ) {
            newLine();
            write(items.next());
            if (items.hasNext()) {
                out.append(',');
            }
        }
        depth--;
        if (!listing.items().isEmpty()) {
            newLine();
        }
        out.append(']');
    }

    private void newLine() {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (needsEscape(text, i)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** What the reader refuses in the clear; the two separators end a line for some readers of JSON Lines. */
    private static boolean needsEscape(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            boolean isPaired = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            return !isPaired;
        }
        return !InputText.isText(c) || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
