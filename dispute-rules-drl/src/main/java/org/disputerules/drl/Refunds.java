package org.disputerules.drl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.event.RefundReceived;
import org.disputerules.drl.fact.Refunded;

/** Compares the refunds that arrived with the claim. Amounts in several currencies are not compared. */
final class Refunds {
    private Refunds() {}

    static Refunded of(DisputeCase disputeCase) {
        List<RefundReceived> received = disputeCase.events().stream()
                .filter(RefundReceived.class::isInstance)
                .map(RefundReceived.class::cast)
                .toList();
        if (received.isEmpty()) {
            return Refunded.NOTHING;
        }
        Optional<Money> claim = disputeCase
                .problem()
                .disputedAmount()
                .or(() -> disputeCase.order().total());
        boolean comparable = claim.isPresent()
                && received.stream()
                        .allMatch(refund -> refund.amount()
                                .filter(amount ->
                                        amount.currency().equals(claim.get().currency()))
                                .isPresent());
        if (!comparable) {
            return Refunded.UNKNOWN;
        }
        BigDecimal sum = received.stream()
                .flatMap(refund -> refund.amount().stream())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(claim.get().amount()) < 0 ? Refunded.PART : Refunded.WHOLE;
    }

    /**
     * What is left of a claim after the refunds that arrived; empty where nothing is. With several payments it is not known
     * which of them a refund belongs to, so that the claim stands.
     */
    static Optional<Money> left(DisputeCase disputeCase, Money claim) {
        if (disputeCase.payments().size() > 1) {
            return Optional.of(claim);
        }
        BigDecimal arrived = disputeCase.events().stream()
                .filter(RefundReceived.class::isInstance)
                .map(RefundReceived.class::cast)
                .flatMap(refund -> refund.amount().stream())
                .filter(amount -> amount.currency().equals(claim.currency()))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = claim.amount().subtract(arrived);
        return left.signum() > 0 ? Optional.of(new Money(left, claim.currency())) : Optional.empty();
    }
}
