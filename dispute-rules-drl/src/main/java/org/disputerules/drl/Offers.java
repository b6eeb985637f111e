package org.disputerules.drl;

import java.util.Optional;
import org.disputerules.dispute.OfferKind;
import org.disputerules.dispute.Wish;
import org.disputerules.dispute.event.OfferMade;
import org.disputerules.drl.fact.Known;
import org.disputerules.drl.table.OfferRow;

/** Compares the last offer with what the buyer wants. What is unknown of either settles nothing. */
final class Offers {
    private Offers() {}

    static Known settling(Policy policy, Optional<Wish> wants, Optional<OfferMade> last) {
        Optional<OfferKind> offered = last.flatMap(OfferMade::offer);
        Optional<OfferRow> row = wants.flatMap(policy::offer);
        if (offered.isEmpty() || row.isEmpty()) {
            return Known.UNKNOWN;
        }
        boolean settles = row.get().settledBy().contains(offered.get())
                && last.flatMap(OfferMade::condition)
                        .filter(row.get().spoiltBy()::contains)
                        .isEmpty();
        return settles ? Known.YES : Known.NO;
    }
}
