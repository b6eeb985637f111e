package org.disputerules.format;

import java.util.Locale;

/** A text of the input as it may stand in a message: short, on one line, without control characters. */
final class Quote {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SENTENCE = 300;

    private Quote() {}

    static String of(String text) {
        return "'" + plain(text) + "'";
    }

    static String plain(String text) {
        return plain(text, LONGEST_NAME);
    }

    /** A message that somebody else made, perhaps of a long text of the input. */
    static String sentence(String text) {
        return plain(text, LONGEST_SENTENCE);
    }

    private static String plain(String text, int longest) {
        StringBuilder plain = new StringBuilder();
        int end = Math.min(text.length(), longest);
        text.substring(0, end).codePoints().forEach(point -> {
            if (isHarmless(point)) {
                plain.appendCodePoint(point);
            } else {
                plain.append(String.format(Locale.ROOT, "\\u%04X", point));
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
