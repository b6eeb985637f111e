package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TinyModels.named;
import static org.disputerules.drl.TinyModels.simple;
import static org.disputerules.drl.TinyModels.variable;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.ProblemType;
import org.disputerules.drl.Mutant.Kind;
import org.disputerules.drl.StoryCoverage.Item;
import org.disputerules.drl.fact.Caution;
import org.disputerules.drl.fact.Picture;
import org.disputerules.drl.fact.Proposal;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.Tier;
import org.disputerules.recommendation.Trap;
import org.disputerules.suite.CaseSuite;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rules and three stories: what is noticed, what survives, what is there for nothing, and who adds nothing. */
class StoryAuditTest {
    private static final Variable<Picture> PICTURE = variable(Picture.class, "$picture");
    private static final Rule ASKS = named(
            "TNY-001 nothing came: ask the seller",
            pattern(PICTURE)
                    .expr("nothing came", picture -> picture.problem() == ProblemType.NOT_RECEIVED)
                    .expr("there are legs", picture -> !picture.legs().isEmpty()),
            on(PICTURE)
                    .execute((drools, picture) ->
                            drools.insert(Proposal.of(Action.CONTACT_SELLER, Route.SELLER, Tier.NEXT_STEP))));
    private static final Rule WARNS = simple(
            "TNY-002 the parcel is tracked: do not confirm",
            Picture.class,
            picture -> picture.tracking() != null,
            (drools, picture) -> drools.insert(new Caution(Trap.CONFIRM_RECEIPT)));
    private static final Rules RULES = Rules.of(TinyModels.of(ASKS, WARNS));

    private static StoryAudit audit;

    @BeforeAll
    static void audit(@TempDir Path folder) throws IOException {
        story(
                folder,
                "asks",
                "NOT_RECEIVED",
                "{ next: CONTACT_SELLER, rules: [TNY-001], notWarnings: [CONFIRM_RECEIPT] }");
        story(folder, "asks-nobody", "DEFECTIVE", "{ notRules: [TNY-001] }");
        story(folder, "says-little", "NOT_RECEIVED", "{ route: SELLER }");
        story(folder, "wrong", "NOT_RECEIVED", "{ next: WAIT }");
        DisputeAdvisor advisor =
                DisputeAdvisor.with(new DroolsPolicyEngine(TestPolicy.POLICY, RULES, TestPolicy.TEXTS));
        Deciding deciding = new Deciding(TestPolicy.POLICY, RULES, TestPolicy.TEXTS);
        audit = StoryAudit.of(
                deciding, CaseSuite.of(folder, advisor).stories(), GeneratedSpace.of(deciding, 50, Integer.MAX_VALUE));
    }

    private static void story(Path folder, String name, String problem, String expected) throws IOException {
        Files.writeString(folder.resolve(name + CaseSuite.ENDING), """
                why: It is tiny.
                case:
                  asOf: 2026-03-02
                  problem: { type: %s }
                steps:
                  - asOf: 2026-03-02
                    expect: %s
                """.formatted(problem, expected));
    }

    private static SortedSet<String> noticing(String mutant) {
        return audit.noticed().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(mutant))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static List<String> ofRules(Collection<Mutant> mutants) {
        return mutants.stream()
                .filter(Mutant.OfRule.class::isInstance)
                .map(Mutant::name)
                .sorted()
                .toList();
    }

    @Test
    void aMutantIsNoticedByTheStoriesThatFailWithIt() {
        assertThat(noticing("TNY-001 dropped")).containsExactly("asks", "says-little");
        assertThat(noticing("TNY-001: Picture (pattern 1, condition 1) inverted"))
                .containsExactly("asks", "asks-nobody", "says-little");
        assertThat(noticing("TNY-001: Picture (pattern 1, condition 1) dropped"))
                .containsExactly("asks-nobody");
        assertThat(noticing("TNY-002: Picture dropped")).containsExactly("asks");
    }

    @Test
    void oneThatNoStoryNoticesSurvivesAndOneThatNoCaseNoticesIsUseless() {
        assertThat(ofRules(audit.survivors()))
                .containsExactly("TNY-001: Picture (pattern 1, condition 2) dropped", "TNY-002 dropped");
        assertThat(ofRules(audit.useless())).containsExactly("TNY-001: Picture (pattern 1, condition 2) dropped");
        assertThat(audit.noticesAtLeast(95)).isFalse();
    }

    @Test
    void aStoryThatAddsNothingIsNamed() {
        assertThat(audit.idle()).containsExactly("says-little");
        assertThat(audit.onlyOf("asks-nobody")).contains("TNY-001: Picture (pattern 1, condition 1) dropped");
    }

    @Test
    void whatNoStoryTellsIsListed() {
        assertThat(audit.coverage().untold())
                .contains(new Item(StoryCoverage.Kind.SPEAKS, "TNY-002"))
                .doesNotContain(
                        new Item(StoryCoverage.Kind.SPEAKS, "TNY-001"), new Item(StoryCoverage.Kind.NEARLY, "TNY-001"));
    }

    @Test
    void theReportNamesThemAll() {
        assertThat(StoryReport.of(audit))
                .contains("| rules dropped | 2 | 1 |")
                .contains("- TNY-001 dropped: 2 (asks, says-little)")
                .contains("- TNY-002 dropped: 0\n")
                .contains("## Stories that add nothing (1)\n\n- says-little\n");
    }

    @Test
    void aStoryThatFailsAsItIsNoticesNothing() {
        assertThat(audit.failing()).containsExactly("wrong");
        assertThat(audit.stories()).doesNotContain("wrong");
    }

    @Test
    void everyLimitMovesByADayAndEveryRowIsDroppedOrRefused() {
        Tables tables = TestPolicy.POLICY.tables();
        Mutants mutants = Mutants.of(List.of(), tables);

        assertThat(mutants.made().stream().map(Mutant::kind)).containsOnly(Kind.ROW_DROPPED, Kind.LIMIT_MOVED);
        assertThat(mutants.made().stream().map(Mutant::name)).doesNotHaveDuplicates();
        assertThat(RowMutants.of(tables).count()).isEqualTo(tables.rows().count());
        assertThat(mutants.refused())
                .contains("LEG-CARD dropped from legs")
                .noneMatch(name -> name.endsWith("from transitions"));
        assertThat(mutants.made().stream().map(Mutant::name))
                .contains(
                        "cancellation-answer: 48 from 2020-12-02, not 72 from 2020-12-02",
                        "cancellation-answer: 72 from 2020-12-03, not 72 from 2020-12-02");
    }
}
