package org.disputerules.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.dispute.Tracking;
import org.disputerules.spi.PolicyFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CaseSuiteTest {
    private static final DisputeAdvisor ADVISOR = FakePolicy.advisor(LateParcelPolicy::decide);
    private static final Path FORMAT_EXAMPLE = formatExample();

    @TempDir
    Path folder;

    private String example = "";

    @BeforeEach
    void readExample() throws IOException {
        example = Files.readString(FORMAT_EXAMPLE.resolve("late-parcel/seller-stalls.story.yaml"));
    }

    @TestFactory
    Stream<DynamicTest> stories() {
        return CaseSuite.of(FORMAT_EXAMPLE, ADVISOR).stories().stream()
                .map(s -> DynamicTest.dynamicTest(s.name(), s::run));
    }

    @Test
    void aStoryHasANameAReasonAndACaseADay() {
        List<Story> stories = CaseSuite.of(FORMAT_EXAMPLE, ADVISOR).stories();

        assertThat(stories).singleElement().hasToString("late-parcel/seller-stalls");
        Story story = stories.get(0);
        assertThat(story.why()).startsWith("A seller who asks for more time");
        DisputeCase first = story.cases().get(0);
        DisputeCase second = story.cases().get(1);
        assertThat(story.cases()).hasSize(2);
        assertThat(first.asOf()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(first.events()).isEmpty();
        assertThat(second.asOf()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(second.events()).hasSize(2);
        assertThat(second.order().tracking()).contains(Tracking.NONE);
        assertThat(second.order().placedOn()).isEqualTo(first.order().placedOn());
    }

    @Test
    void theReportCountsAndNamesWhatSpoke() {
        SuiteReport report = CaseSuite.of(FORMAT_EXAMPLE, ADVISOR).run();

        assertThat(report.passed()).isTrue();
        assertThat(report.stories()).isEqualTo(1);
        assertThat(report.steps()).isEqualTo(2);
        assertThat(report.spoke()).containsExactly("PLT-001", "PLT-002", "SEL-001", "TRP-001");
        assertThat(report.silent()).containsExactly("appeal-time", "dispute-window", "safety-day");
        assertThat(report.text()).isEqualTo("""
                        1 stories, 2 steps, 0 failed
                        4 of 7 entries of the policy spoke
                        never spoke: appeal-time, dispute-window, safety-day
                        """);
    }

    @Test
    void aFailureNamesFileStepExpectedGotAndReasonsOfAllSteps() {
        write(
                "a/wrong.story.yaml",
                example.replace("next: WAIT", "next: CONTACT_SELLER")
                        .replace(
                                "rules: [PLT-002]\n      notRules: [PLT-001]",
                                "rules: [PLT-9]\n      notRules: [PLT-002]")
                        .replace("lastDay: 2026-03-15", "lastDay: 2026-03-16")
                        .replace("target: card", "target: paypal")
                        .replace("warnings: [CONFIRM_RECEIPT]", "warnings: [SIGN_RELEASE]")
                        .replace("notWarnings: [USE_ITEM]", "notWarnings: [CONFIRM_RECEIPT]")
                        .replace("missing: [TRACKING_SCREENSHOT]", "missing: []")
                        .replace("alongside: [CONTACT_SELLER]", "alongside: [NOTIFY_BANK]")
                        .replace("questions: [order.completedOn]", "questions: [order.shippedOn]")
                        .replace("notQuestions: [order.tracking]", "notQuestions: [order.completedOn]"));

        assertThatThrownBy(() -> onlyStory().run())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        a/wrong.story.yaml, step 1 of 2 (2026-02-27): A seller who asks for more time does not move the last day to open a dispute.
                          next: expected CONTACT_SELLER, got WAIT
                          rules: expected PLT-9 to speak, got none of it; the policy has no entry with that id
                          notRules: expected PLT-002 to be silent, got it in next WAIT
                            got WAIT by SELLER, NEXT_STEP, NORMAL, not before 2026-03-01
                              PLT-002 the promised time still runs [MEDIUM: AE-HELP section 3]
                            ruled out OPEN_PLATFORM_DISPUTE
                              PLT-002 the promised time still runs [MEDIUM: AE-HELP section 3]

                        a/wrong.story.yaml, step 2 of 2 (2026-03-10): A seller who asks for more time does not move the last day to open a dispute.
                          target: expected paypal, got card
                          lastDay: expected 2026-03-16, got 2026-03-15
                          missing: expected none, got TRACKING_SCREENSHOT
                          warnings: expected SIGN_RELEASE, got CONFIRM_RECEIPT
                          notWarnings: expected no CONFIRM_RECEIPT, got CONFIRM_RECEIPT
                          alongside: expected NOTIFY_BANK, got CONTACT_SELLER
                          questions: expected order.shippedOn, got order.completedOn
                          notQuestions: expected no order.completedOn, got order.completedOn
                          no sum ends in 2026-03-16, which is expected as lastDay. Maybe add `2026-03-16 (stated) = 2026-03-16` where a page states it.
                            got OPEN_PLATFORM_DISPUTE (card) by PLATFORM, NEXT_STEP, NORMAL, do by 2026-03-14, last day 2026-03-15
                              PLT-001 the window is open [MEDIUM: AE-HELP section 3]
                              missing [TRACKING_SCREENSHOT]
                            alongside CONTACT_SELLER by PLATFORM, NEXT_STEP, NORMAL
                              SEL-001 the seller has a chance first [MEDIUM: AE-HELP section 3]
                            warning CONFIRM_RECEIPT
                              TRP-001 confirming receipt ends the protection [MEDIUM: AE-HELP section 3]
                            asks order.completedOn [2026-02-20] to [CONTACT_SELLER]
                        """);
    }

    @Test
    void aStepCanBeHeldAgainstAnyAnswer() {
        List<StoryStep> steps =
                CaseSuite.of(FORMAT_EXAMPLE, ADVISOR).stories().get(0).steps();
        StoryStep first = steps.get(0);
        StoryStep second = steps.get(1);

        assertThat(first.rules()).containsExactly("PLT-002");
        assertThat(first.differences(ADVISOR.recommend(first.disputeCase()))).isEmpty();
        assertThat(first.differences(ADVISOR.recommend(second.disputeCase())))
                .contains("next: expected WAIT, got OPEN_PLATFORM_DISPUTE");
    }

    @Test
    void aWrongSumIsAFailure() {
        write("x.story.yaml", example.replace("+ 15 d (AE-14) = 2026-03-15", "+ 16 d (AE-14) = 2026-03-15"));

        SuiteReport report = CaseSuite.of(folder, ADVISOR).run();

        assertThat(report.passed()).isFalse();
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.story()).isEqualTo("x");
            assertThat(failure.message())
                    .contains("the right sum is 2026-02-28 + 16 d = 2026-03-16")
                    .contains("AE-14 is not 16 d");
        });
    }

    @Test
    void aSilentIdThatThePolicyDoesNotHaveIsAFailure() {
        write("x.story.yaml", example.replace("notRules: [PLT-002]", "notRules: [PLT-003]"));

        assertThatThrownBy(() -> onlyStory().run())
                .hasMessageContaining("PLT-003 cannot speak; the policy has no entry with that id");
    }

    @Test
    void aPolicyThatFailsIsAFailureOfTheStep() {
        write("x.story.yaml", example);
        CaseSuite suite = CaseSuite.of(folder, FakePolicy.advisor(none -> {
            throw new PolicyFailureException("rule PLT-001 threw");
        }));

        assertThat(suite.run().failures())
                .singleElement()
                .extracting(SuiteReport.Failure::message)
                .asString()
                .contains("step 1 of 2", "step 2 of 2", "no answer", "rule PLT-001 threw");
    }

    @Test
    void anEmptyFolderIsRefused() {
        write("late-parcel/case.yaml", "asOf: 2026-03-10");

        assertRefused("The folder has no story.");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> CaseSuite.of(folder.resolve("nowhere"), ADVISOR))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    void aStoryThatWouldNotBeReadIsRefused() {
        write("x.story.yaml", example);
        write("y.story.yml", example);

        assertRefused("y.story.yml: This story would not be read.");
    }

    @Test
    void unknownKeysAreRefusedWithFileAndLine() {
        write("x.story.yaml", example.replace("    expect:\n      next: WAIT", "    expect:\n      nxt: WAIT"));
        write("y.story.yaml", example.replace("why:", "because: it is late\nwhy:"));

        assertRefused("line 25, x.story.yaml: steps[0].expect.nxt", "line 1, y.story.yaml: because");
    }

    @Test
    void factsAreReadAsStrictlyAsTheCase() {
        write("x.story.yaml", example.replace("order: { tracking: NONE }", "asOf: 2026-03-10"));
        write("y.story.yaml", example.replace("order: { tracking: NONE }", "order: { trakcing: NONE }"));

        assertRefused(
                "line 40, x.story.yaml: steps[1].facts.asOf", "line 40, y.story.yaml: steps[1].facts.order.trakcing");
    }

    @Test
    void aStoryWithoutAStepIsRefused() {
        write("x.story.yaml", example.substring(0, example.indexOf("steps:")) + "steps: []\n");

        assertRefused("x.story.yaml: steps: The story has no step.");
    }

    @Test
    void aStepThatExpectsNothingIsRefused() {
        write("x.story.yaml", example.substring(0, example.indexOf("steps:")) + """
                        steps:
                          - asOf: 2026-03-01
                          - asOf: 2026-03-02
                            expect: { sums: [2026-03-01 (stated) = 2026-03-01] }
                        """);

        assertRefused(
                "x.story.yaml: steps[0].expect: The step expects nothing.",
                "x.story.yaml: steps[1].expect: The step expects nothing.");
    }

    @Test
    void aStoryWithoutAReasonIsRefused() {
        write("x.story.yaml", example.substring(example.indexOf("case:")));
        write("y.story.yaml", "why: ' '\n" + example.substring(example.indexOf("case:")));

        assertRefused("x.story.yaml: why", "y.story.yaml: why: The story does not say what it pins down.");
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        write("x.story.yaml", example.replace("- asOf: 2026-02-27", "- asOf: 2026-03-11"));

        assertRefused("x.story.yaml: steps[1].asOf: 2026-03-10 is before 2026-03-11");
    }

    @Test
    void aStepWhoseCaseIsImpossibleIsRefused() {
        write("x.story.yaml", example.replace("on: 2026-03-04, answer", "on: 2026-03-11, answer"));
        write("y.story.yaml", example.replace("order: { tracking: NONE }", "order: { receivedOn: 2026-03-05 }"));

        assertRefused("x.story.yaml: steps[1], case events[1].on: ", "y.story.yaml: steps[1], case order.receivedOn: ");
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        Files.write(folder.resolve("x.story.yaml"), "why: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused("line 1, x.story.yaml: The byte 0xE9 is no valid UTF-8.");
    }

    private void assertRefused(String... parts) {
        assertThatThrownBy(() -> CaseSuite.of(folder, ADVISOR))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(parts);
    }

    private Story onlyStory() {
        return CaseSuite.of(folder, ADVISOR).stories().get(0);
    }

    private void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path formatExample() {
        try {
            return Path.of(Objects.requireNonNull(CaseSuiteTest.class.getResource("stories"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
