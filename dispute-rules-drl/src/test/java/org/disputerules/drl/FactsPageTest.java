package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.POLICY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.drl.FactList.Fact;
import org.disputerules.drl.FactList.Group;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.recommendation.Grade;
import org.disputerules.spi.PolicyEntry;
import org.junit.jupiter.api.Test;

/** Every fact of the list is encoded by the policy, or the list says why not; and the page drawn of both is the kept one. */
class FactsPageTest {
    private static final Path LIST = Path.of("../docs/facts-aliexpress.yaml");
    private static final Path KEPT = Path.of("../docs/facts-aliexpress.md");
    private static final Path DRAWN = Path.of("target/facts-aliexpress.md");

    private final FactList list = FactList.read(LIST);
    private final FactIndex index = index(list, ENGINE.entries());
    private final Map<String, ParameterRow> parameters =
            POLICY.tables().parameters().stream().collect(Collectors.toMap(ParameterRow::id, Function.identity()));

    private static FactIndex index(FactList list, List<PolicyEntry> entries) {
        return new FactIndex(list, entries, POLICY.legs(), POLICY.tables().transitions());
    }

    @Test
    void thePageShowsTheFactsAndWhatEncodesThem() throws IOException {
        String drawn = page();
        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, drawn);

        assertThat(Files.readString(KEPT))
                .as("the page of facts; copy dispute-rules-drl/%s over docs/facts-aliexpress.md", DRAWN)
                .isEqualTo(drawn);
    }

    @Test
    void everyFactIsEncodedOrTheListSaysWhyNot() {
        assertThat(index.unanswered())
                .as("facts that no rule, row or parameter names under `facts`, and that have no whyNot in %s", LIST)
                .isEmpty();
    }

    @Test
    void noFactIsBothEncodedAndExplained() {
        assertThat(index.stale())
                .as("explanations in %s that are out of date", LIST)
                .isEmpty();
    }

    @Test
    void theListKnowsEveryFactThatThePolicyNames() {
        assertThat(index.unknown()).as("facts that %s lacks", LIST).isEmpty();
    }

    @Test
    void everythingThatTheListNamesExists() {
        assertThat(index.missing()).as("what %s names", LIST).isEmpty();
    }

    @Test
    void anIdStandsForOneFact() {
        assertThat(index.repeated()).as("ids that stand twice in %s", LIST).isEmpty();
    }

    @Test
    void aFactOfTheProcessIsGradedByItsSources() {
        assertThat(list.facts().filter(fact -> fact.id().startsWith("AE-")))
                .as("facts in %s whose grade is none of HIGH, MEDIUM, LOW", LIST)
                .allSatisfy(fact ->
                        assertThat(fact.grade()).as(fact.id()).isPresent().get().isNotEqualTo(Grade.OURS));
    }

    @Test
    void whatDoesNotFitIsFound() {
        PolicyEntry rule =
                new PolicyEntry("R-1", "rule", "a rule", List.of("AE-01", "AE-99"), List.of(), Grade.LOW, "base");
        FactIndex broken = index(
                new FactList(List.of(new Group(
                        "Broken",
                        Optional.empty(),
                        List.of(
                                fact("AE-01", List.of(), List.of(), Optional.of("no longer true")),
                                fact("AE-02", List.of(), List.of(), Optional.empty()),
                                fact("AE-03", List.of("R-2"), List.of("PLATFORM.SHIPPED"), Optional.empty()),
                                fact("AE-03", List.of("R-1"), List.of("PLATFORM.SUBMITTED"), Optional.empty()))))),
                List.of(rule));

        assertThat(broken.unanswered()).containsExactly("AE-02", "AE-03");
        assertThat(broken.stale()).singleElement().asString().startsWith("AE-01 is encoded by [R-1]");
        assertThat(broken.unknown()).singleElement().asString().startsWith("R-1 names AE-99");
        assertThat(broken.missing())
                .satisfiesExactly(
                        entry -> assertThat(entry).startsWith("AE-03 names R-2"),
                        state -> assertThat(state).startsWith("AE-03 names PLATFORM.SHIPPED"));
        assertThat(broken.repeated()).containsExactly("AE-03");
    }

    private static Fact fact(String id, List<String> by, List<String> states, Optional<String> whyNot) {
        return new Fact(id, "says", Optional.of(Grade.LOW), by, states, whyNot);
    }

    private String page() {
        long encoded = list.facts().filter(index::encoded).count();
        StringBuilder page =
                new StringBuilder("""
                # What is known of AliExpress' process, and what encodes it

                Drawn from `facts-aliexpress.yaml` and the policy; a test fails when a fact is neither encoded nor explained. How to read it:

                - A row is one fact, in our words, as its sources have it. Where our number differs from it, both stand in the row.
                - The grade is the sources': HIGH an official text in force, MEDIUM one at second hand or old, LOW hearsay or sources in conflict;
                  OURS is our own choice. A part that is surer or less sure than the rest has its own grade in brackets.
                - Behind it stand the rules, rows and parameters that name it, a parameter with its newest length, and the states of our legs that
                  stand for it ([states.md](states.md)). `rules` of the command line prints what each says and where it is written.
                - "Not encoded" is a decision, with its reason. %d are encoded, %d are not.
                """.formatted(encoded, list.facts().count() - encoded));
        list.groups().forEach(group -> group(group, page));
        return page.toString();
    }

    private void group(Group group, StringBuilder page) {
        boolean graded = group.facts().stream().anyMatch(fact -> fact.grade().isPresent());
        page.append("\n## ").append(group.title()).append("\n\n");
        group.about().ifPresent(about -> page.append(about).append("\n\n"));
        page.append(
                graded
                        ? "| Id | What | Grade | Encoded by, or why not |\n|---|---|---|---|\n"
                        : "| Id | What | Encoded by, or why not |\n|---|---|---|\n");
        for (Fact fact : group.facts()) {
            Stream<String> cells = graded
                    ? Stream.of(
                            fact.id(), fact.says(), fact.grade().map(Enum::name).orElse(""), answer(fact))
                    : Stream.of(fact.id(), fact.says(), answer(fact));
            page.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
        }
    }

    private String answer(Fact fact) {
        String encodedBy = Stream.concat(
                        fact.states().stream().map(state -> "`" + state + "`"),
                        index.encoding(fact).stream().map(this::entry))
                .collect(Collectors.joining(" "));
        return fact.whyNot()
                .map(whyNot -> "Not encoded. " + whyNot)
                .orElse(encodedBy.isEmpty() ? "Nothing yet." : encodedBy);
    }

    private String entry(String id) {
        String code = "`" + id + "`";
        return Optional.ofNullable(parameters.get(id))
                .map(parameter -> code + " (" + length(parameter) + ")")
                .orElse(code);
    }

    private static String length(ParameterRow parameter) {
        int length = parameter.newest().length();
        String unit = parameter.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return length + " " + (length == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }
}
