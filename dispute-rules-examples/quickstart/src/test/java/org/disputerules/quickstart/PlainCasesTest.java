package org.disputerules.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.format.DisputeFormat;
import org.disputerules.suite.CaseSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every file beside the stories is a case that can be read and gets an answer. */
class PlainCasesTest {
    private static final Path CASES = Path.of("../cases");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(CASES)) {
            files = found.filter(PlainCasesTest::isCase).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(CASES.relativize(file).toString(), () -> answer(file)));
    }

    private static boolean isCase(Path file) {
        return file.toString().endsWith(".yaml") && !file.toString().endsWith(CaseSuite.ENDING);
    }

    private static void answer(Path file) throws IOException {
        DisputeCase disputeCase = DisputeFormat.readCase(file);

        assertThat(DisputeAdvisor.standard().recommend(disputeCase).asOf()).isEqualTo(disputeCase.asOf());
    }
}
