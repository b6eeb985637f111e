package org.disputerules.drl;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.RefundForm;
import org.disputerules.dispute.event.RefundReceived;
import org.disputerules.drl.fact.Refunded;

/** Compares the refunds that arrived with the claim. Amounts in several currencies are not compared. */
final class Refunds {
    private Refunds() {}

    static Refunded of(DisputeCase disputeCase) {
        List<RefundReceived> received = received(disputeCase);
        if (received.isEmpty()) {
            return Refunded.NOTHING;
        }
        Optional<Money> claim = disputeCase
                .problem()
                .disputedAmount()
                .or(() -> disputeCase.order().total());
        if (claim.isEmpty() || inCurrency(received, claim.get()).size() < received.size()) {
            return Refunded.UNKNOWN;
        }
        int compared = sum(received, claim.get()).compareTo(claim.get().amount());
        if (compared == 0) {
            return Refunded.WHOLE;
        }
        return compared < 0 ? Refunded.PART : Refunded.TWICE;
    }

    /**
     * What is left of a claim after the refunds that arrived; empty where nothing is. With several payments it is not known
     * which of them a refund belongs to, so that the claim stands.
     */
    static Optional<Money> left(DisputeCase disputeCase, Money claim) {
        if (disputeCase.payments().size() > 1) {
            return Optional.of(claim);
        }
        BigDecimal left = claim.amount().subtract(sum(received(disputeCase), claim));
        return left.signum() > 0 ? Optional.of(new Money(left, claim.currency())) : Optional.empty();
    }

    /** A coupon is no money. */
    private static List<RefundReceived> received(DisputeCase disputeCase) {
        return new Acts(disputeCase.events())
                .all(RefundReceived.class).stream()
                        .filter(refund ->
                                refund.form().filter(RefundForm.COUPON::equals).isEmpty())
                        .toList();
    }

    private static List<BigDecimal> inCurrency(Collection<RefundReceived> received, Money claim) {
        return received.stream()
                .flatMap(refund -> refund.amount().stream())
                .filter(amount -> amount.currency().equals(claim.currency()))
                .map(Money::amount)
                .toList();
    }

    private static BigDecimal sum(Collection<RefundReceived> received, Money claim) {
        return inCurrency(received, claim).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
