package org.disputerules.drl.table;

import java.util.List;
import java.util.Optional;
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
 * @param anySeller whether one who is known to be no trader owes it too
 * @param price between which prices of the single item it is there; absent for any price
 */
public record RightRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        Entitlement right,
        List<String> buyers,
        List<ProblemType> problems,
        List<ItemTrait> except,
        boolean anySeller,
        Optional<Range> price)
        implements Row {

    /**
     * Prices, of which the price of the item must be known to be one.
     *
     * @param currency their currency, by its ISO 4217 code
     * @param above the parameter that they lie above
     * @param upTo the parameter that they do not pass
     */
    public record Range(String currency, String above, String upTo) {}
}
