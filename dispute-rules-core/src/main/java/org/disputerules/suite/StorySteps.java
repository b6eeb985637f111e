package org.disputerules.suite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.DisputeCaseBuilder;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.dispute.event.Event;

/** Grows the case of a story from step to step, and collects what is wrong with its steps. */
final class StorySteps {
    private final List<StoryStep> steps = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();

    StorySteps(StoryFile story, PolicyIndex policy) {
        if (story.why().isBlank()) {
            problems.add(InputProblem.at("why", "The story does not say what it pins down.", "Maybe add a sentence."));
        }
        if (story.steps().isEmpty()) {
            problems.add(
                    InputProblem.at("steps", "The story has no step.", "Maybe add a day and the answer expected."));
        }
        DisputeCase grown = story.firstCase();
        for (int index = 0; index < story.steps().size(); index++) {
            StoryFile.Step step = story.steps().get(index);
            String path = "steps[" + index + "]";
            Optional<Expectation> expected = step.expect().filter(given -> !given.expectsNothing());
            if (expected.isEmpty()) {
                problems.add(InputProblem.at(
                        path + ".expect", "The step expects nothing.", "Maybe add `expect: { next: ... }`."));
            }
            if (step.asOf().isBefore(grown.asOf())) {
                problems.add(InputProblem.at(
                        path + ".asOf",
                        step.asOf() + " is before " + grown.asOf() + ", the day before it in the story.",
                        "Maybe put the steps in the order of their days."));
            }
            try {
                grown = grow(grown, step);
            } catch (InvalidInputException e) {
                e.problems().forEach(problem -> problems.add(under(path, problem)));
                return;
            }
            DisputeCase reached = grown;
            expected.ifPresent(given -> steps.add(new StoryStep(reached, given, policy)));
        }
    }

    private static DisputeCase grow(DisputeCase before, StoryFile.Step step) {
        LocalDate day = step.asOf();
        List<Event> events =
                Stream.concat(before.events().stream(), step.events().stream()).toList();
        return step.facts()
                .map(facts -> facts.over(before))
                .orElseGet(() -> DisputeCaseBuilder.builder(before))
                .asOf(day)
                .events(events)
                .build();
    }

    private static InputProblem under(String path, InputProblem problem) {
        String within = problem.path().isEmpty() ? path : path + ", case " + problem.path();
        return new InputProblem(within, problem.line(), problem.message(), problem.hint());
    }

    /** The steps that can be run. */
    List<StoryStep> steps() {
        return steps;
    }

    /** All that is wrong with the steps. */
    List<InputProblem> problems() {
        return problems;
    }
}
