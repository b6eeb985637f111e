package org.disputerules.drl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.PaidBy;
import org.disputerules.dispute.ReturnCost;
import org.disputerules.dispute.event.OfferMade;
import org.disputerules.drl.fact.Bid;
import org.disputerules.drl.fact.Known;
import org.disputerules.drl.fact.Occasion;
import org.disputerules.drl.table.OfferKindRow;
import org.disputerules.drl.table.OfferRow;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Reason;

/**
 * Weighs the last offer: whether it gives what the buyer wants, and whether it brings enough of what the whole claim
 * would bring. The share that is enough depends on how well the claim is proven. What is unknown settles nothing.
 */
record Offers(Policy policy, Lengths lengths, DisputeCase disputeCase, EvidenceStatus proof) {

    /**
     * Weighs it.
     *
     * @param last the last offer
     * @param since the place in the history at which it was made
     */
    Bid bid(OfferMade last, int since) {
        Optional<OfferRow> row = disputeCase.problem().wants().flatMap(policy::offer);
        List<Reason> because = new ArrayList<>();
        row.ifPresent(found -> because.add(Reasons.of(found, Map.of())));
        Known settling = settling(row, last);
        Known worthwhile = worthwhile(row, last, settling, because);
        return new Bid(
                last.offer().orElse(null),
                last.condition().orElse(null),
                settling,
                worthwhile,
                new Occasion(since, List.of()),
                because);
    }

    private Known settling(Optional<OfferRow> row, OfferMade last) {
        if (last.offer().isEmpty() || row.isEmpty()) {
            return Known.UNKNOWN;
        }
        return row.get().settledBy().contains(last.offer().get()) && !spoilt(row, last) && !tooLittle(last)
                ? Known.YES
                : Known.NO;
    }

    /** Whether the amount offered is known to be less than what is claimed of the order. */
    private boolean tooLittle(OfferMade last) {
        Optional<Money> claim = disputeCase.problem().disputedAmount();
        return claim.isPresent()
                && last.amount()
                        .filter(amount -> amount.currency().equals(claim.get().currency()))
                        .filter(amount -> amount.amount().compareTo(claim.get().amount()) < 0)
                        .isPresent();
    }

    private static boolean spoilt(Optional<OfferRow> row, OfferMade last) {
        return row.isPresent()
                && last.condition().filter(row.get().spoiltBy()::contains).isPresent();
    }

    private Known worthwhile(Optional<OfferRow> row, OfferMade last, Known settling, List<Reason> because) {
        Optional<OfferKindRow> kind = last.offer().map(policy::offerKind);
        if (kind.isEmpty()) {
            return Known.UNKNOWN;
        }
        because.add(Reasons.of(kind.get(), Map.of()));
        if (spoilt(row, last) || kind.get().enough().isEmpty()) {
            return Known.NO;
        }
        if (settling == Known.YES) {
            return Known.YES;
        }
        Optional<Money> claim = Refunds.asked(disputeCase);
        Optional<BigDecimal> brings = claim.flatMap(whole -> brings(last, kind.get(), whole));
        Optional<BigDecimal> elsewhere = claim.flatMap(whole -> elsewhere(kind.get(), whole));
        if (brings.isEmpty() || elsewhere.isEmpty()) {
            return Known.UNKNOWN;
        }
        Lengths.Measured share =
                lengths.measured(Objects.requireNonNull(kind.get().enough().get(proof), kind.get()::id));
        because.add(share.because());
        BigDecimal enough =
                elsewhere.get().multiply(BigDecimal.valueOf(share.number())).movePointLeft(2);
        return Known.of(brings.get().compareTo(enough) >= 0);
    }

    /** What is left to the buyer of an offer of money; empty where that is not known. */
    private Optional<BigDecimal> brings(OfferMade last, OfferKindRow kind, Money claim) {
        Optional<BigDecimal> paid = last.amount().isEmpty() && kind.whole()
                ? Optional.of(claim.amount())
                : last.amount()
                        .filter(amount -> amount.currency().equals(claim.currency()))
                        .map(Money::amount);
        return kind.returns()
                ? paid.flatMap(amount -> cost(claim, last.returnPaidBy()).map(amount::subtract))
                : paid;
    }

    /** What the whole claim would bring; where the item would have to go back for it at the buyer's cost, less that cost. */
    private Optional<BigDecimal> elsewhere(OfferKindRow kind, Money claim) {
        return kind.returns() || disputeCase.problem().returnCost().isEmpty()
                ? Optional.of(claim.amount())
                : cost(claim, Optional.empty()).map(claim.amount()::subtract);
    }

    /** What a return costs the buyer; empty where that is not known. */
    private Optional<BigDecimal> cost(Money claim, Optional<PaidBy> offered) {
        Optional<ReturnCost> cost = disputeCase.problem().returnCost();
        Optional<PaidBy> paidBy = offered.or(() -> cost.flatMap(ReturnCost::paidBy));
        return paidBy.filter(payer -> payer != PaidBy.BUYER).isPresent()
                ? Optional.of(BigDecimal.ZERO)
                : cost.filter(known -> known.currency().equals(claim.currency()))
                        .map(ReturnCost::amount);
    }
}
