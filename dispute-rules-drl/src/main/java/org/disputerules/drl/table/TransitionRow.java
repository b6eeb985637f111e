package org.disputerules.drl.table;

import java.util.List;
import java.util.Map;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * What an event does to a leg.
 *
 * @param leg the leg
 * @param event the type of the event, or the anchor of the order
 * @param from the states in which it counts; empty for every state
 * @param given the details that the event must have: name and allowed values; UNKNOWN for an absent detail
 * @param to the state that follows
 * @param starts the clocks that start with it, anew where they run
 * @param stops the clocks that stop with it
 */
public record TransitionRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        Leg leg,
        String event,
        List<LegState> from,
        Map<String, List<String>> given,
        LegState to,
        List<ClockKind> starts,
        List<ClockKind> stops)
        implements Row {}
