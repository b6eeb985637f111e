package org.disputerules.format;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.disputerules.dispute.InvalidInputException;

/** What a reader refused, in the form in which a test states it. */
final class Refusal {
    private Refusal() {}

    /** Line and path of each problem, as in "7 order.placedOn". */
    static List<String> places(ThrowingCallable reading) {
        return caught(reading).problems().stream()
                .map(problem -> problem.line().map(String::valueOf).orElse("-") + " " + problem.path())
                .toList();
    }

    /** Each problem as a user sees it. */
    static List<String> lines(ThrowingCallable reading) {
        return caught(reading).getMessage().lines().toList();
    }

    private static InvalidInputException caught(ThrowingCallable reading) {
        return catchThrowableOfType(InvalidInputException.class, reading);
    }
}
