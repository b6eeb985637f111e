package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.ProblemType;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * A reason of a card scheme.
 *
 * @param network the scheme
 * @param code its code, such as 13.1
 * @param problems the problems that it fits
 */
public record ReasonRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        CardNetwork network,
        String code,
        List<ProblemType> problems)
        implements Row {}
