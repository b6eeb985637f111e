package org.disputerules.recommendation;

import java.util.List;
import org.disputerules.dispute.Action;

/**
 * An unknown fact whose answer can change the next action.
 *
 * <p>An answer is the value as it stands in a case file. For a day it is a day, such as 2026-03-01, or the first and last
 * day of a stretch, such as 2026-03-01/2026-03-20: the days on both ends of it were tried, and lead to the same.
 *
 * @param path the path of the field in the case, such as order.completedOn; "evidence" asks whether a kind is held
 * @param answers the answers that change the next action
 * @param leadsTo the next action that each of those answers leads to, in the order of the answers
 */
public record Question(String path, List<String> answers, List<Action> leadsTo) {
    /** Copies its lists. */
    public Question {
        answers = List.copyOf(answers);
        leadsTo = List.copyOf(leadsTo);
    }
}
