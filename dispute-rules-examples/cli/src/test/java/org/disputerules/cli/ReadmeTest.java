package org.disputerules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disputerules.DisputeAdvisor;
import org.junit.jupiter.api.Test;

/** The README shows how the answer to the shipped case really begins. */
class ReadmeTest {
    private static final String MARK = "<!-- cli:output -->\n```text\n";

    @Test
    void showsHowTheAnswerBegins() throws IOException {
        String readme = Files.readString(Path.of("../../README.md")).replace("\r\n", "\n");
        assertThat(readme).contains(MARK);
        int start = readme.indexOf(MARK) + MARK.length();
        String shown = readme.substring(start, readme.indexOf("```", start));

        Run run = Run.with(
                InputStream.nullInputStream(), DisputeAdvisor::standard, "recommend", "../cases/late-parcel/case.yaml");

        assertThat(shown.lines()).hasSizeGreaterThan(20);
        assertThat(run.out()).startsWith(shown);
    }
}
