package org.disputerules.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.disputerules.DisputeAdvisor;

/**
 * A folder of stories, run against a policy.
 *
 * <p>A story is a file whose name ends in {@value #ENDING}, in the folder or below it; other files are left alone. Three
 * lines turn the stories into JUnit tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> stories() {
 *     return CaseSuite.of(Path.of("cases")).stories().stream().map(s -> DynamicTest.dynamicTest(s.name(), s::run));
 * }
 * }</pre>
 */
public final class CaseSuite {
    /** The ending of a story's file name. */
    public static final String ENDING = ".story.yaml";

    private final List<Story> stories;
    private final PolicyIndex policy;

    private CaseSuite(List<Story> stories, PolicyIndex policy) {
        this.stories = List.copyOf(stories);
        this.policy = policy;
    }

    /**
     * The stories of a folder, for the policy that is on the class path.
     *
     * @param folder the folder
     * @return the suite; never empty
     * @throws org.disputerules.dispute.InvalidInputException when the folder has no story, or a story cannot be used: it
     *     has an unknown key, no step, a step that expects nothing, or a case that is impossible; all problems of all
     *     files at once
     * @throws org.disputerules.spi.PolicyFailureException when no policy is on the class path
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static CaseSuite of(Path folder) {
        return of(folder, DisputeAdvisor.standard());
    }

    /**
     * The stories of a folder, for an advisor of the caller's choice.
     *
     * @param folder the folder
     * @param advisor the advisor that is asked
     * @return the suite; never empty
     * @throws org.disputerules.dispute.InvalidInputException when the folder has no story, or a story cannot be used: it
     *     has an unknown key, no step, a step that expects nothing, or a case that is impossible; all problems of all
     *     files at once
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static CaseSuite of(Path folder, DisputeAdvisor advisor) {
        PolicyIndex policy = new PolicyIndex(advisor.policy(), advisor.parameters());
        return new CaseSuite(new StoryFolder(folder).read(advisor, policy), policy);
    }

    /**
     * The stories.
     *
     * @return the stories, in the order of their names; never empty
     */
    public List<Story> stories() {
        return stories;
    }

    /**
     * Runs every story.
     *
     * @return what was found; a story that fails is in the report, and nothing is thrown for it
     */
    public SuiteReport run() {
        List<SuiteReport.Failure> failures = new ArrayList<>();
        NavigableSet<String> spoke = new TreeSet<>();
        NavigableSet<String> silent = new TreeSet<>(policy.ids());
        for (Story story : stories) {
            Story.Outcome outcome = story.outcome();
            if (!outcome.failures().isEmpty()) {
                failures.add(new SuiteReport.Failure(story.name(), String.join("\n", outcome.failures())));
            }
            outcome.heard().stream().filter(silent::remove).forEach(spoke::add);
        }
        int steps = stories.stream().mapToInt(story -> story.cases().size()).sum();
        return new SuiteReport(stories.size(), steps, failures, spoke, silent);
    }
}
