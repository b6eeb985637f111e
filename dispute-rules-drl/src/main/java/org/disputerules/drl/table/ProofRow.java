package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.ItemCategory;
import org.disputerules.dispute.ProblemType;
import org.disputerules.drl.fact.Element;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.SourceRef;

/**
 * What must be proven on a route for a problem.
 *
 * @param route the route
 * @param problems the problems
 * @param categories the categories of items that it holds for; empty for all that no other row names
 * @param needs what must be proven
 * @param helpful evidence that would strengthen it
 */
public record ProofRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        Route route,
        List<ProblemType> problems,
        List<ItemCategory> categories,
        List<Need> needs,
        List<EvidenceKind> helpful)
        implements Row {

    /**
     * One thing to prove.
     *
     * @param element what
     * @param by the evidence to ask for where it is unproven
     */
    public record Need(Element element, List<EvidenceKind> by) {}
}
