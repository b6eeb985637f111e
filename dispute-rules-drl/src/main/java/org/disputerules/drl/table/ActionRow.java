package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.event.EventType;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Recovers;
import org.disputerules.recommendation.SourceRef;

/**
 * What holds for an action whatever the case.
 *
 * @param action the action
 * @param endedBy the events that end it, beside ACTION_DONE and ACTION_DECLINED
 * @param steps the texts that say how to do it
 * @param ofPlatform whether only a marketplace with a process of its own has it
 * @param onPlatform those of the steps that only a marketplace with a process of its own has
 * @param recovers how much of the money it can bring back
 * @param irreversible whether it cannot be undone
 * @param asks whether it asks for an amount and a ground
 * @param proves whether it is about the evidence for its route
 * @param excludes the actions that it ends
 * @param includes the actions that it does along with itself, for the same target
 */
public record ActionRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        Action action,
        List<EventType> endedBy,
        List<String> steps,
        List<String> onPlatform,
        boolean ofPlatform,
        Recovers recovers,
        boolean irreversible,
        boolean asks,
        boolean proves,
        List<Action> excludes,
        List<Action> includes)
        implements Row {}
