package org.disputerules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.DisputeAdvisor;
import org.disputerules.format.DisputeFormat;
import org.disputerules.recommendation.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static DisputeAdvisor none() {
        throw new AssertionError("no policy is needed");
    }

    private static Run withoutPolicy(String... args) {
        return Run.with(InputStream.nullInputStream(), MainTest::none, args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "recommend", "rules", "schema"})
    void helpNamesEveryExitCode(String command) {
        Run run = command.isEmpty() ? withoutPolicy("--help") : withoutPolicy(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Usage: dispute-rules")
                .contains("Exit codes:")
                .contains("0   Decided")
                .contains("1   A story failed")
                .contains("2   Bad input")
                .doesNotContain("--stacktrace")
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(withoutPolicy("--help").out()).contains("recommend  Decide", "rules      List", "schema     Print");
    }

    @Test
    void helpDoesNotDependOnTheLocale() {
        Locale locale = Locale.getDefault();
        Run expected = withoutPolicy("recommend", "--help");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(withoutPolicy("recommend", "--help")).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void tellsItsVersion() {
        Run run = withoutPolicy("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("dispute-rules .+\\R");
    }

    @Test
    void wantsACommand() {
        Run run = withoutPolicy();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Missing required subcommand").contains("\"dispute-rules --help\"");
    }

    @Test
    void listsEveryMistakeOfACommandLine() {
        Run run = withoutPolicy("recommend", "--as-of=soon", "--lang=xx", "--jsno", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("\"soon\" is no day")
                .contains("There are no words in \"xx\"")
                .contains("Unknown option: '--jsno'")
                .contains("Maybe you meant: --json")
                .endsWith("\"dispute-rules recommend --help\" tells more.\n");
    }

    @Test
    void refusesAnUnknownCommand() {
        Run run = withoutPolicy("reccomend", "case.yaml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("reccomend").contains("recommend");
    }

    @Test
    void printsTheSchemas() {
        assertThat(withoutPolicy("schema")).isEqualTo(withoutPolicy("schema", "case"));
        assertThat(withoutPolicy("schema", "case").out().strip())
                .isEqualTo(DisputeFormat.caseSchema().strip());
        assertThat(withoutPolicy("schema", "recommendation").out().strip())
                .isEqualTo(DisputeFormat.recommendationSchema().strip());
    }

    @Test
    void refusesASchemaThatIsNotThere() {
        Run run = withoutPolicy("schema", "answer");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("\"answer\" has no schema. Maybe you meant case or recommendation.\n");
    }

    @Test
    void listsTheRulesInColumns() {
        Run run = Run.of("rules");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        ID          KIND       GRADE   LAYER  FACTS         SOURCES                 SAYS
                        AE-OPENING  parameter  MEDIUM  base   AE-14, AE-16  AE-S5 section 2; AE-S6  The time to open a dispute.
                        PLT-001     rule       OURS    house  -             OURS                    A silent seller is followed by a dispute.
                        """);
    }

    @Test
    void listsTheRulesOfAPrefix() {
        assertThat(Run.of("rules", "PLT").out()).contains("PLT-001").doesNotContain("AE-OPENING");
        Run none = Run.of("rules", "XYZ");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .isEqualTo("No rule, row or parameter begins with \"XYZ\". Without a prefix all are listed.\n");
    }

    @Test
    void listsTheRulesAsJson() {
        Run run = Run.of("rules", "--json", "AE");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        [ {
                          "id" : "AE-OPENING",
                          "kind" : "parameter",
                          "says" : "The time to open a dispute.",
                          "facts" : [ "AE-14", "AE-16" ],
                          "sources" : [ {
                            "source" : "AE-S5",
                            "locator" : "section 2"
                          }, {
                            "source" : "AE-S6"
                          } ],
                          "grade" : "MEDIUM",
                          "layer" : "base"
                        } ]
                        """);
    }

    @Test
    void endsQuietlyWhereTheReaderIsGone() {
        assertThat(errorsOfAFailingOutput("Broken pipe")).isEmpty();
        assertThat(errorsOfAFailingOutput("No space left on device"))
                .isEqualTo("The output could not be written: No space left on device\n");
    }

    private static String errorsOfAFailingOutput(String reason) {
        Writer failing = new Writer() {
            @Override
            public void write(char[] text, int from, int length) {}

            @Override
            public void flush() throws IOException {
                throw new IOException(reason);
            }

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(), failing, err, () -> DisputeAdvisor.with(new FakePolicy()));
        assertThat(Main.run(surroundings, "rules")).isEqualTo(1);
        return err.toString();
    }

    @Test
    void linesEndWithALineFeedOnEverySystem() throws IOException {
        StringWriter text = new StringWriter();
        try (UnixLines lines = new UnixLines(text)) {
            lines.write("a\r\nb");
            lines.write("\r\n".toCharArray());
            lines.write('\r');
            lines.write('\n');
        }
        assertThat(text).hasToString("a\nb\n\n");
    }

    @Test
    void everyKeyOfTheBundleIsUsed() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/disputerules/cli"))) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        SortedSet<String> unused = new TreeSet<>(Messages.BUNDLE.keySet());
        unused.removeIf(key -> key.startsWith("usage.")
                || key.startsWith("mixinStandardHelpOptions.")
                || key.startsWith("dispute-rules.")
                || key.startsWith("rules.")
                || sources.indexOf("\"" + key.replaceAll("\\.hint$", "") + "\"") >= 0);
        assertThat(unused).isEmpty();
    }

    @Test
    void frenchHasWhatIsSaidOnceTheLanguageIsKnown() {
        ResourceBundle french = Messages.in(Language.FR);
        assertThat(french.keySet())
                .containsExactlyInAnyOrderElementsOf(Messages.BUNDLE.keySet().stream()
                        .filter(key -> key.startsWith("input.") || key.startsWith("lines."))
                        .toList());
        assertThat(french.keySet()).allSatisfy(key -> {
            String english = Messages.BUNDLE.getString(key);
            assertThat(french.getString(key))
                    .as(key)
                    .isNotEqualTo(english)
                    .doesNotContainPattern("[^\u00a0][:;!?](\\s|$)")
                    .doesNotContain("'");
            assertThat(arguments(french.getString(key))).as(key).isEqualTo(arguments(english));
        });
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
