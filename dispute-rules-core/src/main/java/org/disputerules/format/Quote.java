package org.disputerules.format;

/** A text of the input as it may stand in a message: short, on one line, without control characters. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    static String of(String text) {
        return "'" + plain(text) + "'";
    }

    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        int end =
                text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
        text.substring(0, end).codePoints().forEach(point -> {
            if (isHarmless(point)) {
                plain.appendCodePoint(point);
            } else {
                plain.append(String.format(java.util.Locale.ROOT, "\\u%04X", point));
            }
        });
        return end < text.length() ? plain + "..." : plain.toString();
    }

    /** Neither a control character nor one that changes the direction of the text around it. */
    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
