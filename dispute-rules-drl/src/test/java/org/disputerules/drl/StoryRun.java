package org.disputerules.drl;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disputerules.drl.TestPolicy.Stated;
import org.disputerules.suite.Story;
import org.disputerules.suite.StoryStep;

/** Stories, each told by a policy as it is, so that they can be told again by mutants of it. */
final class StoryRun {
    private final Deciding deciding;
    private final List<Told> told;

    /** A story and its days. */
    record Told(String story, List<Day> days) {}

    /** A day of a story, and the facts of its case. */
    record Day(StoryStep step, Stated stated) {}

    StoryRun(Deciding deciding, List<Story> stories) {
        this.deciding = deciding;
        this.told = stories.stream().map(this::tell).toList();
    }

    private Told tell(Story story) {
        return new Told(
                story.name(),
                story.steps().stream().map(step -> tell(story, step)).toList());
    }

    /** A story that fails as it is would notice every mutant. */
    private Day tell(Story story, StoryStep step) {
        Stated stated = deciding.state(step.disputeCase());
        List<String> differences = step.differences(deciding.decide(stated));
        if (!differences.isEmpty()) {
            throw new IllegalStateException("The story " + story.name() + " fails without any change on "
                    + step.disputeCase().asOf() + ": " + differences);
        }
        return new Day(step, stated);
    }

    List<Told> told() {
        return told;
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
                    .filter(answer -> !day.step().differences(answer).isEmpty())
                    .isPresent();
        } catch (UnsupportedOperationException notToBeEvaluated) {
            throw notToBeEvaluated;
        } catch (RuntimeException noAnswer) {
            return true;
        }
    }
}
