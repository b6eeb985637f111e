package org.disputerules.drl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.RefundForm;
import org.disputerules.dispute.event.OfferAccepted;
import org.disputerules.dispute.event.OfferMade;
import org.disputerules.dispute.event.RefundReceived;
import org.disputerules.dispute.event.RefundReturned;
import org.disputerules.drl.fact.Refunded;

/** Compares the refunds that arrived with the claim. Amounts in several currencies are not compared. */
final class Refunds {
    private Refunds() {}

    static Refunded of(DisputeCase disputeCase, Acts acts) {
        List<RefundReceived> received = received(acts);
        if (received.isEmpty()) {
            return Refunded.NOTHING;
        }
        Optional<Money> claim = claim(disputeCase, acts);
        List<Optional<Money>> amounts = amounts(received);
        if (claim.isEmpty() || inCurrency(amounts, claim.get()).size() < amounts.size()) {
            return Refunded.UNKNOWN;
        }
        BigDecimal came = sum(amounts, claim.get());
        List<Optional<Money>> back = acts.all(RefundReturned.class).stream()
                .map(RefundReturned::amount)
                .toList();
        if (inCurrency(back, claim.get()).size() < back.size()) {
            // Of a surplus that was given back nobody says how much it was; else all may be gone.
            return came.compareTo(claim.get().amount()) > 0 ? Refunded.WHOLE : Refunded.UNKNOWN;
        }
        return compared(came.subtract(sum(back, claim.get())), claim.get().amount());
    }

    private static Refunded compared(BigDecimal kept, BigDecimal claim) {
        if (kept.signum() <= 0) {
            return Refunded.NOTHING;
        }
        int compared = kept.compareTo(claim);
        return compared == 0 ? Refunded.WHOLE : compared < 0 ? Refunded.PART : Refunded.TWICE;
    }

    /** What is claimed: after an offer that was accepted, its amount. */
    private static Optional<Money> claim(DisputeCase disputeCase, Acts acts) {
        Optional<Money> accepted = acts.last(OfferAccepted.class).isPresent()
                ? acts.last(OfferMade.class).flatMap(OfferMade::amount)
                : Optional.empty();
        return accepted.or(() -> asked(disputeCase));
    }

    /** What is asked for of the order: the part in dispute, or else all of it. */
    static Optional<Money> asked(DisputeCase disputeCase) {
        return disputeCase
                .problem()
                .disputedAmount()
                .or(() -> disputeCase.order().total());
    }

    /**
     * What is left of a claim after the refunds that arrived; empty where nothing is. With several payments it is not known
     * which of them a refund belongs to, so that the claim stands.
     */
    static Optional<Money> left(DisputeCase disputeCase, Money claim) {
        if (disputeCase.payments().size() > 1) {
            return Optional.of(claim);
        }
        BigDecimal left = claim.amount().subtract(sum(amounts(received(new Acts(disputeCase.events()))), claim));
        return left.signum() > 0 ? Optional.of(new Money(left, claim.currency())) : Optional.empty();
    }

    /** The amounts that would tell whether all came back: the claim, what came, and what is left of the one after the other. */
    static List<Money> telling(DisputeCase disputeCase) {
        Acts acts = new Acts(disputeCase.events());
        List<Money> telling = new ArrayList<>();
        Optional<Money> claim = claim(disputeCase, acts);
        claim.ifPresent(telling::add);
        claim.flatMap(whole -> left(disputeCase, whole)).ifPresent(telling::add);
        List<Optional<Money>> came = amounts(received(acts));
        came.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(first -> new Money(sum(came, first), first.currency()))
                .ifPresent(telling::add);
        return telling.stream().distinct().toList();
    }

    /** A coupon is no money. */
    private static List<RefundReceived> received(Acts acts) {
        return acts.all(RefundReceived.class).stream()
                .filter(refund ->
                        refund.form().filter(RefundForm.COUPON::equals).isEmpty())
                .toList();
    }

    private static List<Optional<Money>> amounts(List<RefundReceived> received) {
        return received.stream().map(RefundReceived::amount).toList();
    }

    private static List<BigDecimal> inCurrency(List<Optional<Money>> amounts, Money claim) {
        return amounts.stream()
                .flatMap(Optional::stream)
                .filter(amount -> amount.currency().equals(claim.currency()))
                .map(Money::amount)
                .toList();
    }

    private static BigDecimal sum(List<Optional<Money>> amounts, Money claim) {
        return inCurrency(amounts, claim).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
