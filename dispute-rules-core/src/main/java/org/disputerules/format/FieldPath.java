package org.disputerules.format;

import tools.jackson.core.TokenStreamContext;

/** Paths such as {@code events[2].on}. */
final class FieldPath {
    private static final int LONGEST = 200;

    private FieldPath() {}

    /** The path of the value at which a parser stands. */
    static String of(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        if (parent == null) {
            return "";
        }
        String around = of(parent);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? item(around, context.getCurrentIndex()) : around;
        }
        String name = context.currentName();
        return name == null ? around : field(around, name);
    }

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
}
