package org.disputerules.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.disputerules.suite.CaseSuite;
import org.disputerules.suite.SuiteReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CasesTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return CaseSuite.of(Path.of("../cases")).stories().stream().map(s -> DynamicTest.dynamicTest(s.name(), s::run));
    }

    @Test
    void theExampleThatExplainsTheFormatIsTrue(@TempDir Path folder) throws IOException {
        String example = Markdown.blockAfter(Path.of("../cases/README.md"), "## A story");
        Files.writeString(folder.resolve("example" + CaseSuite.ENDING), example);

        SuiteReport report = CaseSuite.of(folder).run();

        assertThat(report.passed()).as(report.text()).isTrue();
    }
}
