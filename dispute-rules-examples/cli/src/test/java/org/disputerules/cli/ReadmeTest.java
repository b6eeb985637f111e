package org.disputerules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disputerules.DisputeAdvisor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README shows how the answer to the shipped case really begins. */
class ReadmeTest {
    private static final String CASE = "../cases/late-parcel/case.yaml";

    @ParameterizedTest
    @CsvSource({"cli:output, en, 20", "cli:french, fr, 10"})
    void showsHowTheAnswerBegins(String block, String language, int atLeast) throws IOException {
        String mark = "<!-- " + block + " -->\n```text\n";
        String readme = Files.readString(Path.of("../../README.md")).replace("\r\n", "\n");
        assertThat(readme).contains(mark);
        int start = readme.indexOf(mark) + mark.length();
        String shown = readme.substring(start, readme.indexOf("```", start));

        Run run = Run.with(
                InputStream.nullInputStream(), DisputeAdvisor::standard, "recommend", "--lang", language, CASE);

        assertThat(shown.lines()).hasSizeGreaterThan(atLeast);
        assertThat(run.out()).startsWith(shown);
    }
}
