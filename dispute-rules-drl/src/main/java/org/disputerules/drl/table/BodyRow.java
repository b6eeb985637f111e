package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Signal;
import org.disputerules.drl.fact.Service;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * A body, and where it is competent. An empty list of places or signals means any; a list that is not empty is not met
 * by an unknown value.
 *
 * @param body its id, the target of what is proposed for it
 * @param serves what it does for a buyer
 * @param buyers the buyer's countries
 * @param sellers the seller's countries
 * @param problems the problems
 * @param signals the signals, one of which must be there
 * @param professionalOnly whether only a professional seller is within its reach
 */
public record BodyRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        String body,
        Service serves,
        List<String> buyers,
        List<String> sellers,
        List<ProblemType> problems,
        List<Signal> signals,
        boolean professionalOnly)
        implements Row {}
