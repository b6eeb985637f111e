package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user gets on the class path is known, kept, and little. */
class RunTimeJarsTest {
    private static final int MOST = 20;

    @Test
    void theJarsAreTheOnesThatAreKept() throws IOException {
        List<String> kept = Files.readAllLines(Path.of("run-time-jars.txt"));
        assertThat(Files.readAllLines(Path.of("target/run-time-jars.txt")))
                .as("the third-party jars at run time; when a change is meant, copy target/run-time-jars.txt over"
                        + " run-time-jars.txt and say why in the commit")
                .containsExactlyElementsOf(kept);
        assertThat(kept).hasSizeLessThanOrEqualTo(MOST).doesNotHaveDuplicates();
    }
}
