package org.disputerules.recommendation;

import java.util.List;
import org.disputerules.dispute.Action;

/**
 * An unknown fact whose answer can change the next action.
 *
 * @param path the path of the field in the case, such as order.completedOn
 * @param answers the answers that change the next action
 * @param leadsTo the next actions that those answers would lead to
 */
public record Question(String path, List<String> answers, List<Action> leadsTo) {
    /** Copies its lists. */
    public Question {
        answers = List.copyOf(answers);
        leadsTo = List.copyOf(leadsTo);
    }
}
