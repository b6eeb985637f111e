package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.POLICY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.drl.drlfile.Bans;
import org.disputerules.drl.drlfile.DrlFile;
import org.disputerules.drl.drlfile.DrlFile.RuleText;
import org.disputerules.drl.table.ClockRow;
import org.disputerules.drl.table.PackRow;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.drl.table.ReasonRow;
import org.disputerules.drl.table.SourceRow;
import org.disputerules.drl.table.TipRow;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of the rules keeps to the subset of the language that is safe, and says of each rule where it comes from. */
class DrlTest {
    private static final List<DrlFile> FILES = DrlFile.in(Path.of("src/main/resources/org/disputerules/drl/policy"));
    private static final List<RuleText> RULES =
            FILES.stream().flatMap(file -> file.rules().stream()).toList();
    private static final Bans BANS = new Bans(
            Stream.concat(Stream.of("NONE"), POLICY.tables().reasons().stream().map(ReasonRow::code))
                    .collect(Collectors.toSet()),
            POLICY.tables().packs().stream().map(PackRow::marketplace).collect(Collectors.toSet()));

    @Test
    void theTextHasEveryCompiledRuleAndNoOther() {
        assertThat(RULES.stream().map(RuleText::name))
                .containsExactlyInAnyOrderElementsOf(TestPolicy.RULES.model().getRules().stream()
                        .map(org.drools.model.Rule::getName)
                        .toList());
    }

    @Test
    void nothingBannedIsUsed() {
        assertThat(FILES.stream().flatMap(file -> BANS.broken(file).stream())).isEmpty();
    }

    /** Words of a rule, step or notice say "the platform"; only what carries the name of a marketplace may use it. */
    @ParameterizedTest
    @EnumSource
    void noWordsButThoseOfItsOwnRowsNameAMarketplace(Language language) {
        Set<String> its = Stream.of(
                        POLICY.tables().packs().stream().map(PackRow::id),
                        POLICY.tables().parameters().stream()
                                .filter(row -> row.pack().isPresent())
                                .map(ParameterRow::id),
                        POLICY.tables().clocks().stream()
                                .filter(row -> row.pack().isPresent())
                                .map(ClockRow::id),
                        POLICY.tables().tips().stream()
                                .filter(row -> row.pack().isPresent())
                                .map(TipRow::id),
                        POLICY.tables().sources().stream().map(Layering::sourceKey))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
        assertThat(TestPolicy.TEXTS.keys(language))
                .filteredOn(key -> BANS.namesAMarketplace(text(key, language)))
                .isNotEmpty()
                .isSubsetOf(its);
        assertThat(RULES).extracting(RuleText::name).noneMatch(BANS::namesAMarketplace);
    }

    private static String text(String key, Language language) {
        return TestPolicy.TEXTS.text(key, language).orElseThrow();
    }

    @Test
    void idsAreUnique() {
        assertThat(RULES.stream().map(RuleText::id)).doesNotHaveDuplicates();
    }

    @Test
    void metadataAreComplete() {
        Set<String> sources =
                POLICY.tables().sources().stream().map(SourceRow::id).collect(Collectors.toSet());
        sources.add("OURS");
        assertThat(RULES).allSatisfy(rule -> {
            List<String> cited = list(rule.metadata().get("sources"));
            assertThat(cited).isNotEmpty().isSubsetOf(sources).doesNotHaveDuplicates();
            assertThat(LocalDate.parse(rule.metadata().get("since"))).isAfter(LocalDate.of(2026, 1, 1));
            Grade grade = Grade.valueOf(rule.metadata().get("grade"));
            assertThat(grade == Grade.OURS)
                    .as("what only we say is marked as ours, and nothing else is: " + rule.name())
                    .isEqualTo(new HashSet<>(cited).equals(Set.of("OURS")));
            assertThat(list(rule.metadata().get("facts")))
                    .as("facts of " + rule.name())
                    .allMatch(fact -> fact.matches("[A-Z]{1,4}(-[A-Z]+)?-\\d+[a-z]?"));
        });
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Clocks differ most between cases, so they are asked last. */
    @Test
    void clocksAreAskedAfterAllElse() {
        assertThat(TestPolicy.FORMS).allSatisfy(form -> {
            List<String> texts = form.conditions().stream()
                    .filter(condition -> condition.pattern().equals("Picture"))
                    .map(condition -> condition.text().startsWith("status(")
                                    || condition.text().startsWith("nearing(")
                            ? "clock"
                            : "else")
                    .toList();
            assertThat(texts.lastIndexOf("else"))
                    .as(form.name())
                    .isLessThan(texts.contains("clock") ? texts.indexOf("clock") : Integer.MAX_VALUE);
        });
    }

    /** Each of these must be found, or the scan is blind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Picture( days == 15 )|insert( new Caution(Trap.A) );",
                "Picture( name == \"late\" )|insert( new Caution(Trap.A) );",
                "Means( reasonCode == \"99.9\" )|insert( new Caution(Trap.A) );",
                "Picture( state != State.OPEN )|insert( new Caution(Trap.A) );",
                "Picture() eval( true )|insert( new Caution(Trap.A) );",
                "Held() from $picture.held|insert( new Caution(Trap.A) );",
                "accumulate( Held(); $count : count() )|insert( new Caution(Trap.A) );",
                "not ( Held() and Picture() )|insert( new Caution(Trap.A) );",
                "exists not Held()|insert( new Caution(Trap.A) );",
                "$held : Held()|insert( new Caution(Trap.A) ); insert( new Caution(Trap.B) );",
                "$held : Held()|modify( $held ) { setKind(null) };",
                "$held : Held()|insertLogical( new Caution(Trap.A) );",
                "$held : Held()|$held.setKind(null);",
                "$held : Held()|insert( new Caution(\"text\") );",
                "$held : Held()|insert( Block.of(Action.WAIT).until(LocalDate.now()) );",
                "Picture( marketplace == Marketplace.ALIEXPRESS )|insert( new Caution(Trap.A) );",
                "$held : Held() // salience|",
            })
    void theScanSeesWhatIsBanned(String rule) {
        String[] parts = rule.split("\\|", -1);
        assertThat(BANS.broken(DrlFile.of("some.drl", file("ABC-001 a sentence", "", parts[0], parts[1]))))
                .isNotEmpty();
    }

    @Test
    void theScanSeesAttributesNamesAndStrayText() {
        String when = "$held : Held()";
        String then = "insert( new Caution(Trap.A) );";
        assertThat(BANS.broken(DrlFile.of("some.drl", file("ABC-001 a sentence", "", when, then))))
                .isEmpty();
        assertThat(BANS.broken(DrlFile.of("some.drl", file("ABC-1 a sentence", "", when, then))))
                .isNotEmpty();
        assertThat(BANS.broken(DrlFile.of("some.drl", file("ABC-001", "", when, then))))
                .isNotEmpty();
        for (String attribute :
                List.of("salience 10", "no-loop", "agenda-group \"a\"", "dialect \"java\"", "enabled false")) {
            assertThat(BANS.broken(DrlFile.of("some.drl", file("ABC-001 a sentence", attribute, when, then))))
                    .as(attribute)
                    .isNotEmpty();
        }
        for (String stray :
                List.of("global List seen;", "function void some() {}", "query all() Held() end", "declare A end")) {
            String good = file("ABC-001 a sentence", "", when, then);
            assertThat(BANS.broken(DrlFile.of("some.drl", good + stray)))
                    .as(stray)
                    .isNotEmpty();
            assertThat(BANS.broken(DrlFile.of("some.drl", stray + "\n" + good)))
                    .as(stray)
                    .isNotEmpty();
        }
        assertThat(BANS.broken(DrlFile.of(
                        "some.drl", file("ABC-001 a sentence", "", when, then).repeat(30))))
                .contains("some.drl: 200 lines or more");
    }

    private static String file(String name, String attribute, String when, String then) {
        return """
                package org.disputerules.drl.policy;

                import org.disputerules.drl.fact.Held;

                rule "%s"
                    @since("2026-11-24") @facts("") @sources("OURS") @grade("OURS") %s
                when
                    %s
                then
                    %s
                end
                """.formatted(name, attribute, when, then);
    }
}
