package org.disputerules.recommendation;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Action;

/**
 * An action that the buyer may think of, and why not.
 *
 * @param action the action
 * @param target the payment or body that it aims at
 * @param route the way on which it goes
 * @param because why not
 * @param opensWhen what would open it, where anything would
 */
public record RuledOut(
        Action action, Optional<String> target, Route route, List<Reason> because, List<Phrase> opensWhen) {
    /** Copies its lists. */
    public RuledOut {
        because = List.copyOf(because);
        opensWhen = List.copyOf(opensWhen);
    }
}
