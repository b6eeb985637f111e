package org.disputerules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.disputerules.DisputeAdvisor;
import org.disputerules.format.DisputeFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tool as it is shipped: with the policy that is on the class path. */
@Tag("audit")
class ExamplesTest {
    private static Run run(String... args) {
        return Run.with(InputStream.nullInputStream(), DisputeAdvisor::standard, args);
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../cases"))) {
            return files.filter(file -> file.endsWith("case.yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyExampleIsAnsweredInWords(Path file) {
        Run run = run("recommend", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Next step: ")
                .doesNotContainPattern("[A-Z]+_[A-Z]+")
                .doesNotContainPattern("\\{\\w+}")
                .doesNotContain("class path");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyExampleIsAnsweredInFrench(Path file) {
        Run run = run("recommend", "--lang", "fr", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Prochaine étape\u00a0: ")
                .doesNotContainPattern("[A-Z]+_[A-Z]+")
                .doesNotContainPattern("\\{\\w+}")
                .doesNotContainPattern("[^\u00a0][:;!?»](\\s|$)")
                .doesNotContainPattern(" (the|days?|from) ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyExampleIsAnsweredInJson(Path file) {
        Run run = run("recommend", "--json", file.toString());
        assertThat(run.code()).isZero();
        assertThat(DisputeFormat.toJson(DisputeFormat.readRecommendation(run.out())))
                .isEqualTo(run.out());
    }

    @Test
    void everyRuleHasASentenceAndAGrade() {
        Run run = run("rules");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(DisputeAdvisor.standard().policy().size() + 1);
    }

    @Test
    void theStoriesAreRunAndReported() {
        Run run = run("stories", "../cases");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("\\d+ stories, \\d+ steps, 0 failed\n")
                .contains("never spoke: ");
    }

    @Test
    void aStoryThatFailsIsToldWithItsReasons(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("wrong.story.yaml"), """
                why: Nothing is wrong, and yet a refund is expected.
                case: { asOf: 2026-03-10, problem: { type: NONE_YET } }
                steps:
                  - { asOf: 2026-03-10, expect: { next: CHASE_REFUND } }
                """);
        Run run = run("stories", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("expected CHASE_REFUND, got CLOSE_CASE", "1 stories, 1 steps, 1 failed");
    }

    @Test
    void aFolderWithoutStoriesIsBadInput(@TempDir Path folder) {
        Run run = run("stories", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(folder.toString());
    }
}
