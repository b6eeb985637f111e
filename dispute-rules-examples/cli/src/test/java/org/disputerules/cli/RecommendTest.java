package org.disputerules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ServiceConfigurationError;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.Action;
import org.disputerules.format.DisputeFormat;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.spi.PolicyFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendTest {
    private static final String CASE = """
            contract: 1
            id: late
            asOf: 2026-03-10
            problem: { type: NOT_RECEIVED }
            events:
              - { type: SELLER_CONTACTED, on: 2026-03-02 }
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String named(String id) {
        return "{\"contract\": 1, \"id\": \"" + id + "\", \"asOf\": \"2026-03-10\","
                + " \"problem\": {\"type\": \"NOT_RECEIVED\"}}\n";
    }

    @Test
    void printsTheAnswerInWords() throws IOException {
        Run run = Run.of("recommend", file("case.yaml", CASE));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Next step: write to the seller, explain the problem and propose a solution.\n")
                .contains("Sunday 15 March 2026, 5 days left")
                .doesNotContain("\u001b")
                .doesNotContain("\r")
                .endsWith("\n");
    }

    @Test
    void takesTheLanguageByItsCode() throws IOException {
        String file = file("case.yaml", CASE);
        assertThat(Run.of("recommend", "--lang", "en", file)).isEqualTo(Run.of("recommend", file));
        assertThat(Run.of("recommend", "--lang=EN", file).code()).isZero();
    }

    @Test
    void answersInFrench() throws IOException {
        Run run = Run.of("recommend", "--lang", "fr", file("case.yaml", CASE));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Prochaine étape\u00a0: écrire au vendeur, exposer le problème et proposer une solution.\n")
                .contains("dimanche 15 mars 2026, il reste 5\u00a0jours");
    }

    @Test
    void saysInFrenchWhatIsWrongWithTheInput() throws IOException {
        String missing = folder.resolve("none.yaml").toString();
        assertThat(Run.of("recommend", "--lang=fr", missing))
                .isEqualTo(new Run(
                        2,
                        "",
                        missing + "\u00a0: Ce fichier n’existe pas. Le chemin part peut-être d’un autre dossier.\n"));
        assertThat(Run.with("asOf: 2026-03-10\n", "recommend", "-", "--lang", "fr")
                        .err())
                .startsWith("entrée standard\u00a0: ")
                .contains("problem");
        assertThat(Run.with("{\n", "recommend", "-", "--lines", "--lang", "fr").err())
                .endsWith(
                        "entrée standard\u00a0: lignes qui n’ont pu recevoir de réponse à cause de leur contenu\u00a0: 1\n");
    }

    @Test
    void refusesALanguageWithoutWords() throws IOException {
        Run run = Run.of("recommend", "--lang", "tlh", file("case.yaml", CASE));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There are no words in \"tlh\". Known: en, fr.");
    }

    @Test
    void printsJson() throws IOException {
        Run run = Run.of("recommend", "--json", file("case.yaml", CASE));
        assertThat(run.code()).isZero();
        Recommendation answer = DisputeFormat.readRecommendation(run.out());
        assertThat(answer.nextAction()).isEqualTo(Action.CONTACT_SELLER);
        assertThat(run.out()).isEqualTo(DisputeFormat.toJson(answer)).contains("\n");
    }

    @Test
    void readsStandardInput() {
        Run run = Run.with(CASE, "recommend", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Next step: ");
    }

    @Test
    void namesStandardInputInAProblem() {
        Run run = Run.with("asOf: 2026-03-10\n", "recommend", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("standard input: ").contains("problem");
    }

    @Test
    void decidesForAnotherDay() {
        Run run = Run.with(CASE, "recommend", "-", "--as-of", "2026-03-14");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Sunday 15 March 2026, 1 day left").contains("14 March 2026");
    }

    @Test
    void refusesADayBeforeAnEvent() {
        Run run = Run.with(CASE, "recommend", "-", "--as-of", "2026-03-01");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("standard input: ").contains("events[0].on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "10.3.2026", "today", ""})
    void refusesWhatIsNoDay(String day) {
        Run run = Run.with(CASE, "recommend", "-", "--as-of=" + day);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"" + day + "\" is no day. Maybe write it like 2026-03-10.");
    }

    @Test
    void listsEveryProblemWithPathAndLine() throws IOException {
        String file = file("bad.yaml", "contract: 1\nasOf: 2026-02-30\nproblem: { type: LATE }\nordr: {}\n");
        Run run = Run.of("recommend", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith(file + ": line 2, asOf: "))
                .anySatisfy(line -> assertThat(line).startsWith(file + ": line 3, problem.type: "))
                .anySatisfy(line -> assertThat(line).startsWith(file + ": line 4, ordr: "));
    }

    @Test
    void reportsWhatThePolicyDoesNotKnowAsBadInput() {
        Run run = Run.with(named(FakePolicy.REFUSED), "recommend", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("standard input: order.marketplace: No pack is called X. Maybe ALIEXPRESS.\n");
    }

    @Test
    void refusesAMissingFile() {
        String missing = folder.resolve("none.yaml").toString();
        Run run = Run.of("recommend", missing);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(missing + ": There is no such file.");
    }

    @Test
    void refusesAFolder() {
        Run run = Run.of("recommend", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(folder + ": This is a folder.");
    }

    @Test
    void refusesWhatIsNoPath() {
        Run run = Run.of("recommend", "a\u0000b");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("This is no path.");
    }

    @Test
    void refusesAnInputThatBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
        for (String option : new String[] {"--json", "--lines"}) {
            Run run = Run.with(broken, "recommend", "-", option);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("standard input: It cannot be read: the disk is gone\n");
        }
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        String empty = file("empty.yaml", "");
        Run run = Run.of("recommend", empty);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(empty + ": ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void refusesAMissingCase() {
        Run run = Run.of("recommend");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("CASE").contains("\"dispute-rules recommend --help\" tells more.");
    }

    @Test
    void tellsOfAFailureOfThePolicyInOneLine() {
        Run run = Run.with(named(FakePolicy.BREAKS), "recommend", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("The policy failed: Rule PLT-001 threw. Maybe report it.\n");
    }

    @Test
    void tellsOfAMissingPolicyInOneLine() {
        Run run = Run.with(
                new ByteArrayInputStream(CASE.getBytes(StandardCharsets.UTF_8)),
                () -> {
                    throw new PolicyFailureException("No policy.");
                },
                "recommend",
                "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("The policy failed: No policy.\n");
    }

    @Test
    void tellsOfAPolicyThatCannotBeLoaded() {
        Run run = Run.with(
                InputStream.nullInputStream(),
                () -> {
                    throw new ServiceConfigurationError("no provider", new PolicyFailureException("Row A is wrong."));
                },
                "rules");
        assertThat(run).isEqualTo(new Run(1, "", "The policy failed: Row A is wrong.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {FakePolicy.BUG, FakePolicy.NO_CLASS})
    void tellsOfAnUnexpectedFailureInOneLine(String id) {
        Run run = Run.with(named(id), "recommend", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("Unexpected failure, ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {FakePolicy.BUG, FakePolicy.NO_CLASS})
    void showsWhereAFailureCameFromWhenAsked(String id) {
        Run run = Run.with(named(id), "recommend", "-", "--stacktrace");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("\tat org.disputerules.cli.FakePolicy.decide");
    }

    @Test
    void decidesLineByLineInOrder() throws IOException {
        Run run = Run.of(
                "recommend",
                file("cases.jsonl", named("a") + "\n" + named("b") + named("c").strip()));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(DisputeFormat::readRecommendation))
                .extracting(answer -> answer.caseId().orElseThrow())
                .containsExactly("a", "b", "c");
        assertThat(run.out()).endsWith("\n");
    }

    @Test
    void takesLinesFromStandardInputAndForAnotherDay() {
        Run run = Run.with(named("a"), "recommend", "-", "--lines", "--as-of", "2026-04-01");
        assertThat(run.code()).isZero();
        assertThat(DisputeFormat.readRecommendation(run.out()).asOf()).hasToString("2026-04-01");
    }

    @Test
    void reportsBadLinesByNumberAndDecidesTheRest() throws IOException {
        String file = file(
                "cases.jsonl",
                named("a") + "\n{\"contract\": 1, \"asOf\": \"2026-02-30\", \"problem\": {\"type\": \"LATE\"}}\n"
                        + named("b")
                        + "{\n"
                        + named(FakePolicy.REFUSED)
                        + named("c"));
        Run run = Run.of("recommend", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err().lines())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).startsWith(file + ": line 3, asOf: "))
                .anySatisfy(line -> assertThat(line).startsWith(file + ": line 3, problem.type: "))
                .anySatisfy(line -> assertThat(line).startsWith(file + ": line 5"))
                .anySatisfy(line -> assertThat(line).startsWith(file + ": line 6, order.marketplace: "))
                .last()
                .isEqualTo(file + ": lines that could not be decided because of their input: 3");
    }

    @Test
    void aLineThatIsNoTextSpoilsNoOther() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.write(file, new byte[] {'"', (byte) 0xC3, '"', '\n'});
        Files.writeString(file, named("a"), StandardOpenOption.APPEND);
        Run run = Run.of("recommend", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).startsWith(file + ": line 1: ");
    }

    @Test
    void anOverlongLineIsRefusedAndTheNextOneDecided() throws IOException {
        Run run = Run.with("{" + " ".repeat(1 << 22) + "}\n" + named("a"), "recommend", "-", "--lines");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).startsWith("standard input: line 1");
    }

    @Test
    void aFailureOfThePolicyOnOneLineStopsNoOtherButCountsMost() throws IOException {
        String file = file("cases.jsonl", named("a") + named(FakePolicy.BREAKS) + "{\n" + named("b"));
        Run run = Run.of("recommend", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).startsWith(file + ": line 2: The policy failed: Rule PLT-001 threw. Maybe report it.\n");
    }

    @Test
    void aBugOnOneLineIsReportedWithItsNumber() throws IOException {
        Run run = Run.of("recommend", file("cases.jsonl", named("a") + named(FakePolicy.BUG) + named("b")));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).contains("line 2: Unexpected failure, IllegalStateException: two lines\n");
    }

    @Test
    void anEmptyFileOfLinesHasNoAnswers() throws IOException {
        assertThat(Run.of("recommend", file("empty.jsonl", ""))).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("recommend", file("blank.jsonl", "\n  \r\n\n"))).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void holdsNoLineOfAnEndlessInput() {
        byte[] line = named("a").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                for (int i = from; i < from + length; i++) {
                    bytes[i] = (byte) read();
                }
                return length;
            }
        };
        int[] taken = {0};
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                if (++taken[0] > 500) {
                    throw new IOException("Broken pipe");
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        int code = Main.run(
                new Surroundings(endless, full, err, () -> DisputeAdvisor.with(new FakePolicy())),
                "recommend",
                "-",
                "--lines");
        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(1);
    }
}
