package org.disputerules.drl.table;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.event.EventType;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.fact.ReasonKind;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Recovers;
import org.disputerules.recommendation.Route;
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
 * @param remedy the way to get a payment back that it begins; absent where it begins none
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
        Optional<Begins> remedy,
        List<Action> includes)
        implements Row {

    /**
     * The way to get a payment back that an action begins.
     *
     * @param route the route on which it goes
     * @param leg the leg of the payment that it moves
     * @param from the states of that leg from which it can be begun
     * @param clock the clock of the time for it
     * @param reasons the kinds of a card scheme's reason, one of which must fit; empty for any or none
     * @param files whether the action opens a case, and does not only tell somebody
     * @param afterDelivery whether it waits for the promised delivery by no rule of its own
     */
    public record Begins(
            Route route,
            Leg leg,
            List<LegState> from,
            ClockKind clock,
            List<ReasonKind> reasons,
            boolean files,
            boolean afterDelivery) {}
}
