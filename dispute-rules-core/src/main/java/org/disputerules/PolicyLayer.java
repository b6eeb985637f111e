package org.disputerules;

import java.io.IOException;
import java.nio.file.Path;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.format.StrictReader;

/**
 * What an application lays over a policy: a YAML or JSON document with parameters, rows, priorities and house rules of its own. Its
 * name stands in the document, under {@code layer}; the policy engine reads and checks it when the layer is laid.
 *
 * @param origin where the document comes from, such as the name of its file, for messages about it
 * @param text the document
 * @see DisputeAdvisor#layered(java.util.List)
 */
public record PolicyLayer(String origin, String text) {
    /**
     * A layer from a file. Its content is checked when it is laid over a policy.
     *
     * @param file the file, YAML or JSON in UTF-8
     * @return the layer; its origin is the name of the file
     * @throws InvalidInputException when the file is too large or no text in UTF-8
     * @throws IOException when the file cannot be read
     */
    public static PolicyLayer read(Path file) throws IOException {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        try {
            return new PolicyLayer(name, StrictReader.text(file));
        } catch (InvalidInputException unreadable) {
            throw new InvalidInputException(unreadable.problems().stream()
                    .map(problem -> new InputProblem(name, problem.line(), problem.message(), problem.hint()))
                    .toList());
        }
    }
}
