package org.disputerules.dispute;

import java.util.Optional;

/**
 * One thing that is wrong with an input.
 *
 * @param path where it stands, such as {@code order.placedOn} or {@code events[2].on}; empty for the whole document
 * @param line the line in the file, counted from 1, where the input was a file
 * @param message what is wrong, with the value
 * @param hint how to mend it
 */
public record InputProblem(String path, Optional<Integer> line, String message, String hint) {
    /**
     * A problem of an input that has no lines.
     *
     * @param path where it stands
     * @param message what is wrong, with the value
     * @param hint how to mend it
     * @return the problem
     */
    public static InputProblem at(String path, String message, String hint) {
        return new InputProblem(path, Optional.empty(), message, hint);
    }

    /**
     * The problem on one line of text, as in {@code line 7, order.placedOn: ... Maybe ...}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        String where = line.map(number -> "line " + number + (path.isEmpty() ? "" : ", "))
                        .orElse("")
                + path;
        return (where.isEmpty() ? "" : where + ": ") + message + " " + hint;
    }
}
