package org.disputerules.format;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.format.Refusal.lines;
import static org.disputerules.format.Refusal.places;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.disputerules.dispute.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the file holds, the answer is a list of problems, soon and in little memory. */
@Timeout(20)
class HostileInputTest {
    private static final String VALID = "asOf: 2026-03-10\nproblem: { type: NOT_RECEIVED }\n";
    private static final int A_MEBIBYTE = 1 << 20;
    /** Enough to tell a square from a line, and little enough for every build. */
    private static final int MUCH = A_MEBIBYTE / 4;

    static Stream<Arguments> textsAndTheirFirstProblem() {
        return Stream.of(
                Arguments.of("", "line 1: The input is empty. Maybe the wrong file was given."),
                Arguments.of(" \n\n", "line 1: The input is empty. Maybe the wrong file was given."),
                Arguments.of("# nothing\n", "line 1: The input is empty. Maybe the wrong file was given."),
                Arguments.of("null", "line 1: The input is empty. Maybe the wrong file was given."),
                Arguments.of(
                        "hello",
                        "line 1: Expected fields with names, found 'hello'. Write each field as 'name: value'."),
                Arguments.of(
                        "[1, 2]",
                        "line 1: Expected fields with names, found a list. Write each field as 'name: value'."),
                Arguments.of(
                        VALID + "id: a\0b\n",
                        "line 3: The character U+0000 stands in no text. Maybe the file is no text file, or was damaged."),
                Arguments.of(
                        VALID + "order:\n\tplacedOn: 2026-01-01\n",
                        "line 4, order: This is no valid YAML: a tab stands where spaces must stand. Indent with spaces."),
                Arguments.of(
                        VALID + "---\n" + VALID,
                        "line 3: A second document begins here. Keep one document in a file; remove the line '---'."),
                Arguments.of(
                        "%YAML 1.1\n---\n" + VALID,
                        "line 1: The file asks for another version of YAML than 1.2. Remove the line '%YAML'."),
                Arguments.of(VALID + "id: &a x\n", "line 3, id: Anchors are not allowed: '&a'. Remove it."),
                Arguments.of(
                        VALID + "id: *a\n", "line 3, id: Aliases are not allowed: '*a'. Write the value out again."),
                Arguments.of(
                        VALID + "*a : x\n", "line 3: Aliases are not allowed: '*a'. Write the name of the field out."),
                Arguments.of(
                        VALID + "id: !!str x\n",
                        "line 3, id: Tags are not allowed: 'tag:yaml.org,2002:str'. Remove it, or put the text in quotes."),
                Arguments.of(
                        VALID + "id: !!javax.script.ScriptEngineManager [x]\n",
                        "line 3, id: Tags are not allowed: 'tag:yaml.org,2002:javax.script.ScriptEngineManager'."
                                + " Remove it, or put the text in quotes."),
                Arguments.of(
                        VALID + "<<: { id: x }\n", "line 3, <<: Merge keys are not allowed. Write the fields out."),
                Arguments.of(
                        VALID + "[a]: x\n",
                        "line 3: The name of a field is missing: a list or a group of fields stands in its place."
                                + " Maybe a text with brackets or braces must be put in quotes."),
                Arguments.of(
                        VALID + "id: x\nid: y\n",
                        "line 4, id: 'id' stands here a second time; the first is on line 3. Keep one of the two."),
                Arguments.of(
                        "{\"asOf\": \"2026-03-10\", \"asOf\": \"2026-03-10\", \"problem\": {\"type\": \"DAMAGED\"}}",
                        "line 1, asOf: 'asOf' stands here a second time; the first is on line 1. Keep one of the two."),
                Arguments.of(
                        "{\"asOf\": NaN}",
                        "line 1: This is no valid JSON: Non-standard token 'NaN'."
                                + " Maybe a quote, a comma or a bracket is missing, or one is too many."),
                Arguments.of(
                        "{\"problem\": {\"type\": \"DAMAGED\"}} x",
                        "line 1: This is no valid JSON: Unrecognized token 'x'."
                                + " Maybe a quote, a comma or a bracket is missing, or one is too many."),
                Arguments.of(
                        "{\"problem\": {\"type\": \"DAMAGED\"}} {}",
                        "line 1: Text follows the end of the document. Remove it."),
                Arguments.of(
                        "{\"a\":".repeat(10_000),
                        "line 1, a" + ".a".repeat(63) + ": The text is nested more than 64 levels deep."
                                + " Maybe a bracket was not closed."),
                Arguments.of(
                        "[".repeat(10_000),
                        "line 1, " + "[0]".repeat(64)
                                + ": The text is nested more than 64 levels deep. Maybe a bracket was not closed."),
                Arguments.of(
                        "id: " + "{a: ".repeat(10_000),
                        "line 1, id" + ".a".repeat(63)
                                + ": The text is nested more than 64 levels deep. Maybe a bracket was not closed."),
                Arguments.of(
                        "a:\n"
                                + Stream.iterate(1, depth -> depth + 1)
                                        .limit(200)
                                        .map(depth -> " ".repeat(depth) + "a:\n")
                                        .reduce("", String::concat),
                        "line 65, a" + ".a".repeat(63)
                                + ": The text is nested more than 64 levels deep. Maybe a bracket was not closed."));
    }

    @ParameterizedTest
    @MethodSource("textsAndTheirFirstProblem")
    void isRefusedInWords(String text, String problem) {
        assertThat(lines(() -> DisputeFormat.readCase(text))).first().isEqualTo(problem);
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                Arguments.of("1e999999999", "'1e999999999' has too many digits. A number has at most 40 characters."),
                Arguments.of("1e-999999999", "'1e-999999999' has too many digits. A number has at most 40 characters."),
                Arguments.of(
                        "9".repeat(10_000),
                        "'" + "9".repeat(60) + "...' has too many digits. A number has at most 40 characters."),
                Arguments.of("1e30", "1E+30 is no amount of money. Maybe a digit is too many."),
                Arguments.of(".nan", "'.nan' is no decimal number. Write digits with a point, such as 34.90."),
                Arguments.of("0x1F", "'0x1F' is no decimal number. Write digits with a point, such as 34.90."),
                Arguments.of("034", "'034' is no decimal number. Write digits with a point, such as 34.90."),
                Arguments.of("'34.90'", "Expected a number, found the text '34.90'. Write it without quotes."),
                Arguments.of(
                        "34,90",
                        "Expected a number, found the text '34,90'. Leave the field out if the value is unknown."),
                Arguments.of("true", "Expected a number, found 'true'. Leave the field out if the value is unknown."),
                Arguments.of("-0.01", "-0.01 is negative. Write the amount without a sign."),
                Arguments.of("1.23456", "1.23456 is no amount of money. Maybe a digit is too many."));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void noAmountIsGuessed(String amount, String problem) {
        String text = VALID + "order:\n  total:\n    amount: " + amount + "\n    currency: EUR\n";
        assertThat(lines(() -> DisputeFormat.readCase(text))).containsExactly("line 5, order.total.amount: " + problem);
    }

    @Test
    void theTopOfANumberInJsonIsNoSurpriseEither() {
        String text = "{\"asOf\": \"2026-03-10\", \"problem\": {\"type\": \"DAMAGED\"},\n"
                + "\"order\": {\"item\": {\"quantity\": " + "9".repeat(10_000) + "}}}";
        assertThat(lines(() -> DisputeFormat.readCase(text)))
                .containsExactly("line 2, order.item.quantity: '" + "9".repeat(60)
                        + "...' is too large a number. Maybe a digit is too many.");
    }

    @Test
    void aLargeFileIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000L);
        }
        assertThat(lines(() -> DisputeFormat.readCase(large)))
                .containsExactly("The input is larger than 1048576 bytes. Maybe the wrong file was given.");
    }

    @Test
    void anEndlessStreamIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThat(lines(() -> DisputeFormat.readCase(endless)))
                .containsExactly("The input is larger than 1048576 bytes. Maybe the wrong file was given.");
        assertThat(places(() -> DisputeFormat.readCase("a".repeat(A_MEBIBYTE + 1))))
                .containsExactly("- ");
    }

    @Test
    void aBinaryFileIsRefused(@TempDir Path folder) throws IOException {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        Path binary = Files.write(folder.resolve("case.yaml"), bytes);
        assertThat(lines(() -> DisputeFormat.readCase(binary)))
                .singleElement()
                .asString()
                .endsWith("is no valid UTF-8. Maybe the file is no text file, or is not saved as UTF-8.");
    }

    @Test
    void wrongEncodingsAreNamed() {
        byte[] latin = (VALID + "id: caf\u00e9\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(lines(() -> DisputeFormat.readCase(new ByteArrayInputStream(latin))))
                .containsExactly("line 3: The byte 0xE9 is no valid UTF-8."
                        + " Maybe the file is no text file, or is not saved as UTF-8.");
        byte[] cut = (VALID + "id: caf\u00e9").getBytes(UTF_8);
        assertThat(places(() -> DisputeFormat.readCase(new ByteArrayInputStream(cut, 0, cut.length - 1))))
                .containsExactly("3 ");
        assertThat(lines(() -> DisputeFormat.readCase(new ByteArrayInputStream(VALID.getBytes(UTF_16)))))
                .containsExactly("line 1: The file is UTF-16. Save it as UTF-8.");
    }

    @Test
    void aByteOrderMarkAtTheStartIsNoMistake() throws IOException {
        byte[] marked = ("\ufeff" + VALID).getBytes(UTF_8);
        assertThat(DisputeFormat.readCase(new ByteArrayInputStream(marked))).isEqualTo(DisputeFormat.readCase(VALID));
        assertThat(DisputeFormat.readCase(VALID.replace("\n", "\r\n"))).isEqualTo(DisputeFormat.readCase(VALID));
    }

    static Stream<String> expensiveTexts() {
        return Stream.of(
                fill("a: 1\n", ""),
                fill("asOf: 2026-03-10\n", ""),
                fill("[", ""),
                fill("{", ""),
                fill("{a: ", ""),
                fill("- ", ""),
                fill("? ", ""),
                fill("- - - x\n", ""),
                fill("'", ""),
                fill("\"\\u0041", ""),
                fill("x", ""),
                fill("x ", ""),
                fill("x\n", ""),
                fill("\n", "x"),
                fill("#\n", VALID),
                fill("&a *a\n", ""),
                fill("a: &b\n  a: *b\n", ""),
                fill("{\"a\":", ""),
                fill("{\"a\":1},", ""),
                "[" + fill("{},", "{}]"),
                "[" + fill("1,", "1]"),
                VALID + "id: |\n" + fill("  x\n", ""),
                VALID + "id: " + fill("9", ""),
                VALID + "id: \"" + fill("\\", ""),
                VALID + "payments:\n" + fill("- {}\n", ""),
                VALID + "payments:\n" + fill("- {method: CARD}\n", ""),
                VALID + "events:\n" + fill("- {type: X}\n", ""),
                VALID + "events:\n" + fill("- {type: BANK_NOTIFIED, payment: x}\n", ""),
                VALID + "problem:\n  also:\n" + fill("  - DAMAGED\n", ""),
                fill("k" + "e".repeat(2000) + "y: 1\n", ""));
    }

    private static String fill(String part, String end) {
        return part.repeat((MUCH - end.length()) / part.length()) + end;
    }

    @ParameterizedTest
    @MethodSource("expensiveTexts")
    void muchOfAnythingIsAnsweredSoonAndBriefly(String text) {
        try {
            assertThat(DisputeFormat.readCase(text)).isNotNull();
        } catch (InvalidInputException refused) {
            assertThat(refused.problems()).hasSizeBetween(1, 201);
            assertThat(refused.getMessage().length()).isLessThan(200_000);
        }
    }

    @Test
    void noRandomDamageEndsInAnythingButProblems() {
        Random random = new Random(42);
        String original = DisputeFormat.toYaml(new RandomCases(3).next());
        String json = DisputeFormat.toJson(new RandomCases(3).next());
        String noise = "{}[]:,-?&*!|>'\"%@`#\n\t 0aA\\~<=.";
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? original : json);
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, noise.charAt(random.nextInt(noise.length())));
                    case 1 -> text.deleteCharAt(at);
                    default -> text.insert(at, noise.charAt(random.nextInt(noise.length())));
                }
            }
            try {
                assertThat(DisputeFormat.readCase(text.toString())).isNotNull();
            } catch (InvalidInputException refused) {
                assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.line()).isPresent();
                    assertThat(problem.message()).isNotBlank();
                    assertThat(problem.hint()).isNotBlank();
                });
            }
        }
    }
}
