package org.disputerules.drl.table;

import java.util.List;
import java.util.Map;
import org.disputerules.dispute.OfferKind;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * What a kind of offer brings.
 *
 * @param offer the kind
 * @param whole whether it brings the whole claim where it names no amount
 * @param returns whether the item goes back for it
 * @param enough by the state of the evidence, the parameter with the share of the claim from which it is worth
 *     accepting; empty for what brings no money
 */
public record OfferKindRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        OfferKind offer,
        boolean whole,
        boolean returns,
        Map<EvidenceStatus, String> enough)
        implements Row {}
