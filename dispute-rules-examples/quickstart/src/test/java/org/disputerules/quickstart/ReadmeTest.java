package org.disputerules.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows the real class and what it really prints: the fenced blocks that follow its marker comments. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/org/disputerules/quickstart/QuickStart.java");

    @Test
    void showsTheClassAsItIs() throws IOException {
        assertThat(Markdown.blockAfter(README, "<!-- quickstart:code -->")).isEqualTo(Markdown.text(SOURCE));
    }

    @Test
    void showsWhatTheClassPrints() throws IOException {
        assertThat(Markdown.blockAfter(README, "<!-- quickstart:output -->")).isEqualTo(printed());
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            QuickStart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
