package org.disputerules.format;

import org.disputerules.dispute.InputProblem;

/** The text cannot be read any further: what follows would be a guess. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient InputProblem problem;

    UnreadableException(int line, String message, String hint) {
        this("", line, message, hint);
    }

    UnreadableException(String path, int line, String message, String hint) {
        super(message, null, false, false);
        this.problem = new InputProblem(path, java.util.Optional.of(line), message, hint);
    }

    InputProblem problem() {
        return problem;
    }
}
