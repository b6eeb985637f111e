package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.dispute.ProblemType;
import org.disputerules.drl.fact.Entitlement;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * A right that the law gives a consumer against a trader, and who has it.
 *
 * @param right the right
 * @param buyers the buyer's countries, or names of places
 * @param problems the problems for which it helps
 * @param except what an item must not be known to be
 */
public record RightRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        Entitlement right,
        List<String> buyers,
        List<ProblemType> problems,
        List<ItemTrait> except)
        implements Row {}
