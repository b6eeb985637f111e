package org.disputerules.suite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.spi.PolicyFailureException;

/**
 * An example: a dispute over some days, and the answer that the policy must give on each of them.
 *
 * <p>Stories are immutable; each can be run on its own and by any thread.
 */
public final class Story {
    private final String name;
    private final String why;
    private final List<StoryStep> steps;
    private final DisputeAdvisor advisor;
    private final PolicyIndex policy;

    Story(String name, String why, List<StoryStep> steps, DisputeAdvisor advisor, PolicyIndex policy) {
        this.name = name;
        this.why = why;
        this.steps = List.copyOf(steps);
        this.advisor = advisor;
        this.policy = policy;
    }

    /** What a run found. */
    record Outcome(List<String> failures, Set<String> heard) {
        Outcome {
            failures = List.copyOf(failures);
            heard = Set.copyOf(heard);
        }
    }

    /**
     * The name: the path of the file, seen from the suite's folder, without its ending.
     *
     * @return the name, such as {@code late-parcel/seller-stalls}, with slashes on every machine
     */
    public String name() {
        return name;
    }

    /**
     * What the story pins down.
     *
     * @return a sentence
     */
    public String why() {
        return why;
    }

    /**
     * The case of every step, each on its day.
     *
     * @return the cases, in the order of the steps; never empty
     */
    public List<DisputeCase> cases() {
        return steps.stream().map(StoryStep::disputeCase).toList();
    }

    /**
     * The steps.
     *
     * @return the steps, in the order of their days; never empty
     */
    public List<StoryStep> steps() {
        return steps;
    }

    /**
     * Asks the policy on the day of every step and compares its answers with those expected.
     *
     * @throws AssertionError when any answer, or the sum behind any expected day, is not as expected; the message has
     *     all differences of all steps, and the reasons of the answers that came
     */
    public void run() {
        Outcome outcome = outcome();
        if (!outcome.failures().isEmpty()) {
            throw new AssertionError(String.join("\n", outcome.failures()));
        }
    }

    /** Runs all steps; a policy that fails on one of them is a failure of that step. */
    Outcome outcome() {
        List<String> failures = new ArrayList<>();
        Set<String> heard = new HashSet<>();
        for (int number = 1; number <= steps.size(); number++) {
            StoryStep step = steps.get(number - 1);
            List<String> findings =
                    new ArrayList<>(new SumCheck(policy, step.disputeCase().asOf()).objections(step.expected()));
            String printed = "";
            try {
                Recommendation answer = advisor.recommend(step.disputeCase());
                heard.addAll(new Voices(answer).all());
                findings.addAll(0, step.differences(answer));
                printed = AnswerText.of(answer, policy);
            } catch (PolicyFailureException | InvalidInputException e) {
                findings.add("no answer: " + e);
            }
            if (!findings.isEmpty()) {
                failures.add(heading(number) + "\n  " + String.join("\n  ", findings) + "\n" + printed);
            }
        }
        return new Outcome(failures, heard);
    }

    private String heading(int number) {
        return name + CaseSuite.ENDING + ", step " + number + " of " + steps.size() + " ("
                + steps.get(number - 1).disputeCase().asOf() + "): " + why;
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
