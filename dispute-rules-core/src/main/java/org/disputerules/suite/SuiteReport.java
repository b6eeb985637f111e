package org.disputerules.suite;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a run of a suite found.
 *
 * @param stories how many stories were run
 * @param steps how many steps they have
 * @param failures the stories that failed, in the order of their names
 * @param spoke the ids of the policy's rules, rows and parameters that spoke in any answer
 * @param silent the ids of the policy that never did
 */
public record SuiteReport(
        int stories, int steps, List<Failure> failures, SortedSet<String> spoke, SortedSet<String> silent) {
    /** Copies its lists and sets. */
    public SuiteReport {
        failures = List.copyOf(failures);
        spoke = Collections.unmodifiableSortedSet(new TreeSet<>(spoke));
        silent = Collections.unmodifiableSortedSet(new TreeSet<>(silent));
    }

    /**
     * A story that failed.
     *
     * @param story its name
     * @param message all differences of all its steps
     */
    public record Failure(String story, String message) {}

    /**
     * Whether every answer was as expected.
     *
     * @return true when no story failed
     */
    public boolean passed() {
        return failures.isEmpty();
    }

    /**
     * The report in words: every failure, the counts, and the ids that never spoke.
     *
     * @return several lines, each ended by a line feed
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        failures.forEach(failure -> text.append(failure.message()).append('\n'));
        text.append(stories + " stories, " + steps + " steps, " + failures.size() + " failed\n");
        text.append(spoke.size() + " of " + (spoke.size() + silent.size()) + " entries of the policy spoke\n");
        if (!silent.isEmpty()) {
            text.append("never spoke: ").append(String.join(", ", silent)).append('\n');
        }
        return text.toString();
    }
}
