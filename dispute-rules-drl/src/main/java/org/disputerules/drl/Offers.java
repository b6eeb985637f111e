package org.disputerules.drl;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.OfferKind;
import org.disputerules.dispute.Wish;
import org.disputerules.dispute.event.OfferMade;
import org.disputerules.drl.fact.Known;
import org.disputerules.drl.table.OfferRow;

/** Compares the last offer with what the buyer wants. What is unknown of either settles nothing. */
final class Offers {
    private Offers() {}

    static Known settling(Policy policy, DisputeCase disputeCase) {
        List<OfferMade> made = disputeCase.events().stream()
                .filter(OfferMade.class::isInstance)
                .map(OfferMade.class::cast)
                .toList();
        Optional<Wish> wants = disputeCase.problem().wants();
        if (made.isEmpty() || wants.isEmpty()) {
            return Known.UNKNOWN;
        }
        OfferMade last = made.get(made.size() - 1);
        Optional<OfferKind> offered = last.offer();
        return policy.offer(wants.get())
                .filter(row -> offered.isPresent())
                .map(row -> settles(row, offered.get(), last) ? Known.YES : Known.NO)
                .orElse(Known.UNKNOWN);
    }

    private static boolean settles(OfferRow row, OfferKind offered, OfferMade last) {
        return row.settledBy().contains(offered)
                && last.condition().filter(row.spoiltBy()::contains).isEmpty();
    }
}
