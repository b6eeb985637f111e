package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.POLICY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.drl.FactList.Fact;
import org.disputerules.drl.FactList.Group;
import org.disputerules.recommendation.Grade;
import org.disputerules.spi.PolicyEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of a list is encoded by the policy, or the list says why not; and the page drawn of both is the kept one. */
class FactsPageTest {
    private static final Path PAGES = Path.of("../docs");

    /** A list that stands as facts-….yaml beside its page; a new one is tested by being there. */
    private record Sheet(Path file, FactList list, FactIndex index) {
        static Sheet of(Path file) {
            FactList list = FactList.read(file);
            return new Sheet(file, list, FactsPageTest.index(list, ENGINE.entries()));
        }

        String page() {
            return file.getFileName().toString().replace(".yaml", ".md");
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    static Stream<Sheet> sheets() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("facts-.*\\.yaml"))
                    .sorted()
                    .map(Sheet::of)
                    .toList()
                    .stream();
        }
    }

    private static FactIndex index(FactList list, List<PolicyEntry> entries) {
        return new FactIndex(list, entries, POLICY.legs(), POLICY.tables().transitions());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void thePageShowsTheFactsAndWhatEncodesThem(Sheet sheet) throws IOException {
        String drawn =
                new FactPage(sheet.list(), sheet.index(), POLICY.tables().parameters().stream()).draw(sheet.toString());
        Path target = Path.of("target").resolve(sheet.page());
        Files.createDirectories(target.getParent());
        Files.writeString(target, drawn);

        assertThat(PAGES.resolve(sheet.page()))
                .as("the page of facts; copy dispute-rules-drl/%s over docs/%s", target, sheet.page())
                .hasContent(drawn);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyFactIsEncodedOrTheListSaysWhyNot(Sheet sheet) {
        assertThat(sheet.index().unanswered())
                .as("facts that no rule, row or parameter names under `facts`, and that have no whyNot in %s", sheet)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noFactIsBothEncodedAndExplained(Sheet sheet) {
        assertThat(sheet.index().stale())
                .as("explanations in %s that are out of date", sheet)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theListKnowsEveryFactThatThePolicyNames(Sheet sheet) {
        assertThat(sheet.index().unknown()).as("facts that %s lacks", sheet).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everythingThatTheListNamesExists(Sheet sheet) {
        assertThat(sheet.index().missing()).as("what %s names", sheet).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theListHasEveryIdOfItsRanges(Sheet sheet) {
        assertThat(sheet.index().incomplete()).as("ids of %s", sheet).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void anIdStandsForOneFact(Sheet sheet) {
        assertThat(sheet.index().repeated())
                .as("ids that stand twice in %s", sheet)
                .isEmpty();
    }

    @Test
    void noTwoListsShareAnId() throws IOException {
        assertThat(sheets().flatMap(sheet -> sheet.list()
                                .facts()
                                .map(Fact::id)
                                .distinct()
                                .map(id -> Map.entry(id, sheet.toString())))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))))
                .as("the lists that have an id")
                .allSatisfy((id, lists) -> assertThat(lists).as(id).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aFactOfASourceIsGradedByIt(Sheet sheet) {
        assertThat(sheet.list().facts().filter(fact -> sheet.list().isSourced(fact.id())))
                .as("facts in %s whose grade is none of HIGH, MEDIUM, LOW", sheet)
                .isNotEmpty()
                .allSatisfy(fact ->
                        assertThat(fact.grade()).as(fact.id()).isPresent().get().isNotEqualTo(Grade.OURS));
    }

    @Test
    void whatDoesNotFitIsFound() {
        PolicyEntry rule =
                new PolicyEntry("R-1", "rule", "a rule", List.of("AE-01", "AE-99"), List.of(), Grade.LOW, "base");
        Group group = new Group(
                "Broken",
                Optional.empty(),
                List.of(
                        fact("AE-01", List.of(), List.of(), Optional.of("no longer true")),
                        fact("AE-02", List.of(), List.of(), Optional.empty()),
                        fact("AE-03", List.of("R-2"), List.of("PLATFORM.SHIPPED"), Optional.empty()),
                        fact("AE-03", List.of("R-1"), List.of("PLATFORM.SUBMITTED"), Optional.empty()),
                        fact("AE-05", List.of("R-1"), List.of(), Optional.empty())));
        FactIndex broken = index(
                new FactList("Broken", List.of(), Map.of("AE", "01-02 03-04"), List.of(), List.of(group)),
                List.of(rule));

        assertThat(broken.unanswered()).containsExactly("AE-02", "AE-03");
        assertThat(broken.stale()).singleElement().asString().startsWith("AE-01 is encoded by [R-1]");
        assertThat(broken.unknown()).singleElement().asString().startsWith("R-1 names AE-99");
        assertThat(broken.missing())
                .satisfiesExactly(
                        entry -> assertThat(entry).startsWith("AE-03 names R-2"),
                        state -> assertThat(state).startsWith("AE-03 names PLATFORM.SHIPPED"));
        assertThat(broken.incomplete()).containsExactly("AE-04 is in no group", "AE-05 is outside the ranges of `ids`");
        assertThat(broken.repeated()).containsExactly("AE-03");
    }

    private static Fact fact(String id, List<String> by, List<String> states, Optional<String> whyNot) {
        return new Fact(id, "says", Optional.of(Grade.LOW), by, states, whyNot);
    }
}
