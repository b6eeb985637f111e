package org.disputerules.drl.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Signal;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.fact.ReasonKind;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * A reason of a card scheme. Of several rows that fit, the first one counts, and one with conditions comes before one
 * without.
 *
 * @param network the scheme; absent where the row stands for every scheme that has no row of its own for the problem
 * @param code its code, such as 13.1
 * @param kind what it is about
 * @param problems the problems that it fits
 * @param signals the signals, one of which must be there, or else one of the {@code held} pieces; empty for any
 * @param held the kinds of evidence, one of which must be held, or else one of the signals; empty for any
 * @param legs where a leg of the order must stand; empty for anywhere
 * @param early whether the buyer must have ended the contract before the promised day of delivery
 * @param statementFrom the parameter with the number of such disputes, this one among them, from which the scheme asks for a
 *     signed statement; absent where it asks for none
 */
public record ReasonRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        Optional<CardNetwork> network,
        String code,
        ReasonKind kind,
        List<ProblemType> problems,
        List<Signal> signals,
        List<EvidenceKind> held,
        Map<Leg, List<LegState>> legs,
        boolean early,
        Optional<String> statementFrom)
        implements Row {

    /** Whether it fits its problems whatever else is known. */
    public boolean general() {
        return signals.isEmpty() && held.isEmpty() && legs.isEmpty() && !early;
    }
}
