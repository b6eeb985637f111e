package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.disputerules.spi.PolicyFailureException;
import org.junit.jupiter.api.Test;

/** A table that cannot be used is refused with everything that is wrong with it. */
class PolicyLoaderTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/disputerules/drl");

    @Test
    void theTablesOfThisModuleAreSound() {
        assertThatNoException().isThrownBy(PolicyLoader::load);
    }

    @Test
    void theEditionListsEveryFile() throws IOException {
        String edition = Files.readString(RESOURCES.resolve("edition.yaml"));
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml"))
                            .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.equals("edition.yaml")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(edition).contains(file));
        }
    }

    @Test
    void allProblemsOfAllFilesAreReportedWithFileLineAndPath() {
        String message = refused(Map.of(
                "tables/legs.yaml", text -> text.replaceFirst("route: SELLER", "rout: SELLER"),
                "tables/traps.yaml", text -> text.replaceFirst("grade: LOW", "grade: GOOD"),
                "parameters/own.yaml", text -> text.replaceFirst("length: 3", "length: three")));
        assertThat(message)
                .containsPattern("tables/legs\\.yaml: line \\d+.*rout")
                .containsPattern("tables/traps\\.yaml: line \\d+.*GOOD")
                .containsPattern("parameters/own\\.yaml: line \\d+.*length.*three");
    }

    @Test
    void whatNoRowShowsAloneIsReportedByRow() {
        String message = refused(Map.of(
                "tables/traps.yaml", text -> text.replaceFirst("TRP-T02", "TRP-T01"),
                "tables/clock-kinds.yaml", text -> text.replaceFirst("safety: safety-day", "safety: safety-year"),
                "tables/clocks-platform.yaml", text -> text.replaceFirst("origin: SHIPPED", "origin: SHIPED"),
                "tables/proofs.yaml", text -> text.replaceFirst("AE-S12", "AE-S99"),
                "tables/actions.yaml", text -> text.replaceFirst("action: TEST_ITEM", "action: WAIT")));
        assertThat(message)
                .contains("TRP-T01: The id is used 2 times.")
                .contains("CKD-001: There is no parameter safety-year.")
                .contains("CLO-010: There is no anchor or event SHIPED.")
                .contains("PRN-001: The source AE-S99 is not registered.")
                .contains("The action TEST_ITEM needs exactly one row, not 0.")
                .contains("The action WAIT needs exactly one row, not 2.");
    }

    @Test
    void whatIsWrongWithBodiesAndPlacesIsReportedByRow() {
        String message = refused(Map.of(
                "tables/bodies.yaml",
                text -> text.replaceFirst("site: signal.conso.gouv.fr", "site: https://signal.conso.gouv.fr")
                        .replaceFirst("checkedOn: 2026-06-24", "checkedOn: 2026-06-25")
                        .replaceFirst("can: \\[RECOVER_MONEY, INFORM\\]", "can: [RECOVER_MONEY, REACH_TRADER]")
                        .replaceFirst("phone: 0809 540 550", "phone: +33 809")
                        .replaceFirst("languages: \\[en, fr\\]", "languages: [english]")
                        .replaceFirst("closed: 2025-12-04", "closed: 2025-12-04, doubtful: 2026-01-01")
                        .replaceFirst("body: PHAROS", "body: PHARAOS")
                        .replaceFirst("sellers: \\[CH\\]", "sellers: [XX]"),
                "tables/competences.yaml",
                text -> text.replaceFirst("serves: \\[SERVES_AT_ONCE\\], ", "")
                        .replaceFirst("buyers: \\[FRANCE\\]", "buyers: [FRANZ]"),
                "tables/places.yaml",
                text -> text.replaceFirst("countries: \\[FR, BL", "countries: [FR, FR, BB, XY")));
        assertThat(message)
                .contains("BOD-001: site 'https://signal.conso.gouv.fr' has not the form that it needs."
                        + " Maybe write a domain such as signal.conso.gouv.fr.")
                .contains("BOD-001: checkedOn 2026-06-25 is the day of none of its sources.")
                .contains("BOD-001: There is no country or place XX.")
                .contains("BOD-002: phone '+33 809' has not the form that it needs. Maybe write digits and spaces.")
                .contains("BOD-003: Whether it tells the trader depends on where the trader is.")
                .contains("BOD-006: languages 'english' has not the form that it needs.")
                .contains("BDY-021: There is no body PHAROS. Maybe PHARAOS?")
                .contains("BOD-023: Its days are out of order: [2026-01-01, 2025-12-04].")
                .contains("BDY-015: It says nothing that the body does. Maybe name it under serves.")
                .contains("BDY-001: There is no country or place FRANZ.")
                .contains("PLC-003: There is no country or place XY.")
                .contains("PLC-003: The place FRANCE names no country, or one twice.");
    }

    @Test
    void twoRowsThatOneEventCanMeetAreReported() {
        String message = refused(Map.of(
                "tables/transitions-platform.yaml",
                text -> text.replaceFirst(
                        "(- \\{ id: TRN-022,.*\\R)",
                        "$1- { id: TRN-922, facts: [], sources: [ { source: OURS } ], grade: OURS, leg: SELLER,"
                                + " event: SELLER_REPLIED, given: { answer: [REFUSES, NEUTRAL] }, to: EVADED }\n")));
        assertThat(message).contains("TRN-022: The row competes with TRN-922.");
    }

    @Test
    void aMissingFileIsNamedBesideTheOtherProblems() {
        String message = refused(Map.of(
                "edition.yaml", text -> text.replace("tables/tips.yaml", "tables/tipps.yaml"),
                "tables/traps.yaml", text -> text.replaceFirst("grade: LOW", "grade: GOOD")));
        assertThat(message).contains("tables/tipps.yaml is missing").contains("GOOD");
    }

    @Test
    void anEditionThatCannotBeReadIsNamed() {
        assertThat(refused(Map.of("edition.yaml", text -> text.replace("nearness:", "neerness:"))))
                .contains("edition.yaml")
                .contains("neerness");
    }

    /** What the loader says when some files are changed. Each change must change something. */
    private static String refused(Map<String, UnaryOperator<String>> changes) {
        PolicyFailureException[] failure = new PolicyFailureException[1];
        assertThatExceptionOfType(PolicyFailureException.class)
                .isThrownBy(() -> PolicyLoader.load(file -> changed(file, changes)))
                .satisfies(thrown -> failure[0] = thrown);
        return failure[0].getMessage();
    }

    private static Optional<InputStream> changed(String file, Map<String, UnaryOperator<String>> changes) {
        Path path = RESOURCES.resolve(file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(path);
            String other = changes.getOrDefault(file, UnaryOperator.identity()).apply(text);
            assertThat(other.equals(text)).as("a change of " + file).isEqualTo(!changes.containsKey(file));
            return Optional.of(new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
