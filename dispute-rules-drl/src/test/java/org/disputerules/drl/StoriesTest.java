package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disputerules.DisputeAdvisor;
import org.disputerules.suite.CaseSuite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The stories keep the policy honest, and the policy the stories: what a rule, a condition, a row or a limit says is
 * pinned down by a story, and no story is there for nothing. The page {@code target/mutations.md} has it all.
 */
@Tag("audit")
class StoriesTest {
    static final Path STORIES = Path.of("../dispute-rules-examples/cases");
    private static final Path REPORT = Path.of("target/mutations.md");
    private static final int PERCENT = 95;

    private static StoryAudit audit;

    @BeforeAll
    static void audit() throws IOException {
        Deciding deciding = new Deciding(TestPolicy.POLICY, TestPolicy.RULES, TestPolicy.TEXTS);
        CaseSuite suite = CaseSuite.of(STORIES, DisputeAdvisor.with(TestPolicy.ENGINE));
        audit = StoryAudit.of(deciding, suite.stories(), new GeneratedSpace(deciding, ToldCases::all));
        Files.writeString(REPORT, StoryReport.of(audit));
        System.out.printf(
                "Stories: %d, mutants: %d, survivors: %d (see %s)%n",
                audit.stories().size(),
                audit.noticed().size(),
                audit.survivors().size(),
                REPORT);
        audit.survivors().forEach(mutant -> System.out.println("Survivor: " + mutant.name()));
    }

    @Test
    void theyHold() {
        assertThat(audit.failing()).as("stories that fail without any change").isEmpty();
    }

    @Test
    void theyNoticeAlmostEveryChangeOfThePolicy() {
        assertThat(audit.noticesAtLeast(PERCENT))
                .as(
                        "%s %% of %s noticed; survivors: %s",
                        PERCENT, audit.noticed().size(), audit.survivors())
                .isTrue();
    }

    @Test
    @Tag("long")
    void whatTheyDoNotNoticeChangesSomeAnswer() {
        Deciding deciding = new Deciding(TestPolicy.POLICY, TestPolicy.RULES, TestPolicy.TEXTS);
        assertThat(GeneratedSpace.of(deciding, 2_000, 5_003).changingNothing(audit.useless()))
                .extracting(Mutant::name)
                .as("there for nothing: no story and no generated case tells the difference")
                .isEmpty();
    }

    @Test
    void eachOfThemEarnsItsPlace() {
        assertThat(audit.idle())
                .as("stories that alone notice no change and alone ask on no day around a clock's end")
                .isEmpty();
    }

    @Test
    void theyTellEveryRuleEveryMoveAndTheEndOfEveryClock() {
        assertThat(audit.coverage().untold()).as("not told by any story").isEmpty();
    }
}
