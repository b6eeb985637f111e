package org.disputerules.recommendation;

import org.jspecify.annotations.Nullable;

/** Plain text in sections, wrapped. A section without a line leaves no trace. */
final class Page {
    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private @Nullable String pendingTitle;

    void section(String title) {
        pendingTitle = title;
    }

    /** A text that begins after a mark; its further lines begin below its first word. */
    void line(String mark, String words) {
        if (pendingTitle != null) {
            text.append('\n').append(pendingTitle).append('\n');
            pendingTitle = null;
        }
        String margin = " ".repeat(mark.length());
        int column = mark.length();
        boolean fresh = true;
        text.append(mark);
        for (String word : words.strip().split("\\s+", -1)) {
            if (!fresh && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(margin);
                column = margin.length();
                fresh = true;
            }
            if (!fresh) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            fresh = false;
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
