package org.disputerules.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a page shows. */
final class Markdown {
    private Markdown() {}

    /** The text of the fenced block that follows a line, each of its lines ended by a line feed. */
    static String blockAfter(Path page, String line) throws IOException {
        Matcher block = Pattern.compile(
                        "^" + Pattern.quote(line) + "\\s*\n(`{3,})[a-z]*\n(.*?)^\\1$",
                        Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(text(page));
        assertThat(block.find())
                .as("a fenced block right after the line %s in %s", line, page)
                .isTrue();
        return block.group(2);
    }

    /** The text of a file, each line ended by a line feed. */
    static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
