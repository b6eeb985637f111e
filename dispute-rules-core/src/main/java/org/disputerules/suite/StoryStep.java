package org.disputerules.suite;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.recommendation.Recommendation;

/**
 * One day of a story: the case as it stands on that day, and the answer that must come.
 *
 * <p>{@link Story#run} asks the policy of the suite and also checks the sums; a step can be held against any answer,
 * wherever it came from. Immutable.
 */
public final class StoryStep {
    private final DisputeCase disputeCase;
    private final Expectation expected;
    private final PolicyIndex policy;

    StoryStep(DisputeCase disputeCase, Expectation expected, PolicyIndex policy) {
        this.disputeCase = disputeCase;
        this.expected = expected;
        this.policy = policy;
    }

    /**
     * The case.
     *
     * @return the case, on the day of the step
     */
    public DisputeCase disputeCase() {
        return disputeCase;
    }

    /**
     * The ids that must speak in the answer.
     *
     * @return the ids of rules, rows and parameters; empty where the step names none
     */
    public SortedSet<String> rules() {
        return new TreeSet<>(expected.rules());
    }

    /**
     * Compares an answer with the one that must come. The sums of the step are not looked at.
     *
     * @param answer the answer
     * @return one line for every difference; empty where the answer is as expected
     */
    public List<String> differences(Recommendation answer) {
        return Comparison.differences(expected, answer, policy);
    }

    Expectation expected() {
        return expected;
    }
}
