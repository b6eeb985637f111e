package org.disputerules.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disputerules.format.Node.Entry;
import org.disputerules.format.Node.Listing;
import org.disputerules.format.Node.Mapping;
import org.jspecify.annotations.Nullable;

/** Paths such as {@code events[2].on}, and the lines on which they stand. */
final class FieldPath {
    private static final int LONGEST = 200;
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[]+)|\\[([0-9]{1,7})]");

    private FieldPath() {}

    static String field(String parent, String name) {
        String plain = Quote.plain(name);
        return parent.isEmpty() ? plain : parent + "." + plain;
    }

    static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }

    /** A path that somebody else gave, relative to a part of the document. */
    static String beneath(String parent, String relative) {
        return relative.isEmpty() || parent.isEmpty() || relative.startsWith("[")
                ? parent + relative
                : parent + "." + relative;
    }

    static boolean isAtOrBeneath(String path, String ancestor) {
        return ancestor.isEmpty()
                || path.equals(ancestor)
                || path.startsWith(ancestor + ".")
                || path.startsWith(ancestor + "[");
    }

    static String shortened(String path) {
        return path.length() <= LONGEST ? path : path.substring(0, LONGEST) + "...";
    }

    /** The line of a path, or of its nearest ancestor that is in the document. */
    static int line(Node root, String path) {
        int line = root.line();
        Node node = root;
        Matcher step = STEP.matcher(path);
        while (step.lookingAt()) {
            Entry next = next(node, step.group(1), step.group(2));
            if (next == null) {
                return line;
            }
            line = next.line();
            node = next.value();
            step.region(step.end(), path.length());
        }
        return line;
    }

    private static @Nullable Entry next(Node node, @Nullable String name, @Nullable String index) {
        if (name != null && node instanceof Mapping mapping) {
            return mapping.entries().get(name);
        }
        if (index != null && node instanceof Listing listing) {
            int i = Integer.parseInt(index);
            return i < listing.items().size()
                    ? new Entry(listing.items().get(i).line(), listing.items().get(i))
                    : null;
        }
        return null;
    }
}
