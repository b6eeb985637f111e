package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disputerules.drl.TestPolicy.Stated;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.suite.Story;
import org.disputerules.suite.StoryStep;

/** Stories, each told by a policy as it is, so that they can be told again by mutants of it. */
final class StoryRun {
    private final Deciding deciding;
    private final List<Told> told = new ArrayList<>();
    private final List<String> failing = new ArrayList<>();

    /** A story and its days. */
    record Told(String story, List<Day> days) {}

    /** A day of a story, and the facts of its case. */
    record Day(StoryStep step, Stated stated) {}

    StoryRun(Deciding deciding, List<Story> stories) {
        this.deciding = deciding;
        for (Story story : stories) {
            List<Day> days = story.steps().stream()
                    .map(step -> new Day(step, deciding.state(step.disputeCase())))
                    .toList();
            if (days.stream().allMatch(this::holds)) {
                told.add(new Told(story.name(), days));
            } else {
                failing.add(story.name());
            }
        }
    }

    private boolean holds(Day day) {
        return differences(day, deciding.decide(day.stated())).isEmpty();
    }

    /** The differences but those in the questions: no question is asked here, where each would be decided a hundred times. */
    private static List<String> differences(Day day, Recommendation answer) {
        return day.step().differences(answer).stream()
                .filter(line -> !line.startsWith("questions:") && !line.startsWith("notQuestions:"))
                .toList();
    }

    /** The stories that fail without any change. They would notice every mutant, so they are not told. */
    List<String> failing() {
        return List.copyOf(failing);
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    /** The stories that fail with a mutant; none where nobody notices it. */
    SortedSet<String> noticing(Mutant mutant) {
        return told.stream()
                .filter(one -> one.days().stream().anyMatch(day -> notices(mutant, day)))
                .map(Told::story)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }

    private boolean notices(Mutant mutant, Day day) {
        try {
            return deciding.decide(mutant, day.step().disputeCase(), day.stated())
                    .filter(answer -> !differences(day, answer).isEmpty())
                    .isPresent();
        } catch (UnsupportedOperationException notToBeEvaluated) {
            throw notToBeEvaluated;
        } catch (RuntimeException noAnswer) {
            return true;
        }
    }
}
