package org.disputerules.drl.table;

import java.util.List;
import java.util.Map;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Signal;
import org.disputerules.drl.fact.Family;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.SourceRef;

/**
 * Which problems belong to a family.
 *
 * @param family the family
 * @param problems its problems; each problem belongs to one family
 * @param follows whether its problems follow from another, the root, that the routes treat
 * @param grounds the ground to choose on a route that knows fewer grounds than there are problems
 * @param implies the signals that a problem of it implies
 */
public record ProblemRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        Family family,
        List<ProblemType> problems,
        boolean follows,
        Map<Route, ProblemType> grounds,
        Map<ProblemType, List<Signal>> implies)
        implements Row {}
