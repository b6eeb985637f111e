package org.disputerules.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.disputerules.suite.CaseSuite;
import org.disputerules.suite.SuiteReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the stories of a folder and prints what was found. */
@Command(name = "stories")
final class Stories implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    Stories(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SuiteReport report = CaseSuite.of(folder, surroundings.advisor().get()).run();
        surroundings.print(report.text());
        return report.passed() ? Failures.DECIDED : Failures.FAILED;
    }
}
