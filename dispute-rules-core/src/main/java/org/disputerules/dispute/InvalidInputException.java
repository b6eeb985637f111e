package org.disputerules.dispute;

import java.util.List;
import java.util.stream.Collectors;

/** An input cannot be used: a case, a table or a story. It carries all that is wrong with it, not only the first finding. */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    /**
     * An exception for one or more problems.
     *
     * @param problems what is wrong, in the order of the input; never empty
     */
    public InvalidInputException(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * All that is wrong.
     *
     * @return the problems, in the order of the input
     */
    public List<InputProblem> problems() {
        return problems;
    }
}
