package org.disputerules.drl.fact;

import java.util.List;
import org.disputerules.dispute.OfferCondition;
import org.disputerules.dispute.OfferKind;
import org.disputerules.recommendation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The last offer.
 *
 * @param offered what is offered
 * @param condition what is asked in return
 * @param settling whether it gives what the buyer wants
 * @param worthwhile whether it is worth accepting, by what it brings, what else could be had and how well that is proven
 * @param since the place in the history at which it was made: the occasion of a proposal
 */
public record Bid(
        @Nullable OfferKind offered,
        @Nullable OfferCondition condition,
        Known settling,
        Known worthwhile,
        Occasion since,
        List<Reason> because)
        implements Cited {
    public Bid {
        because = List.copyOf(because);
    }
}
