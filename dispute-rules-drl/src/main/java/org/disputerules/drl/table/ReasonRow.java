package org.disputerules.drl.table;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.ProblemType;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * A reason of a card scheme.
 *
 * @param network the scheme; absent where the row stands for every scheme that has no row of its own for the problem
 * @param code its code, such as 13.1
 * @param problems the problems that it fits
 */
public record ReasonRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        Optional<CardNetwork> network,
        String code,
        List<ProblemType> problems)
        implements Row {}
