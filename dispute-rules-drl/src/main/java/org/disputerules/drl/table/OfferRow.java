package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.dispute.OfferCondition;
import org.disputerules.dispute.OfferKind;
import org.disputerules.dispute.Wish;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * Which offers give what the buyer wants.
 *
 * @param wants what the buyer wants
 * @param settledBy the offers that give it
 * @param spoiltBy the conditions under which no offer gives it
 */
public record OfferRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        Wish wants,
        List<OfferKind> settledBy,
        List<OfferCondition> spoiltBy)
        implements Row {}
