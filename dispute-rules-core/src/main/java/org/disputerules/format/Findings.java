package org.disputerules.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;

/** Collects what is wrong with one input. Bounded: a file of nothing but mistakes must not cost more than a good one. */
final class Findings {
    private static final int MOST = 200;

    private final List<InputProblem> found = new ArrayList<>();
    private int unlisted;

    /** A problem whose line follows from its path. */
    void add(String path, String message, String hint) {
        add(InputProblem.at(path, message, hint));
    }

    /** A problem on a line that its path does not tell, such as the second of two equal keys. */
    void add(String path, int line, String message, String hint) {
        add(new InputProblem(path, Optional.of(line), message, hint));
    }

    void add(InputProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            unlisted++;
        }
    }

    /** Whether further problems are only counted: then no hint need be worked out. */
    boolean isFull() {
        return found.size() == MOST;
    }

    int count() {
        return found.size() + unlisted;
    }

    /** Whether something is wrong at a path or beneath it. */
    boolean touch(String path) {
        return found.stream().anyMatch(problem -> FieldPath.isAtOrBeneath(problem.path(), path));
    }

    /** All of it, in the order of the lines. */
    InvalidInputException asException(ToIntFunction<String> lineOf) {
        List<InputProblem> sorted = new ArrayList<>(found.stream()
                .map(problem -> problem.line().isPresent()
                        ? problem
                        : new InputProblem(
                                problem.path(),
                                Optional.of(lineOf.applyAsInt(problem.path())),
                                problem.message(),
                                problem.hint()))
                .sorted(Comparator.comparingInt(problem -> problem.line().orElse(0)))
                .toList());
        if (unlisted > 0) {
            sorted.add(InputProblem.at("", unlisted + " more problems are not listed.", "Mend these first."));
        }
        return new InvalidInputException(sorted);
    }
}
