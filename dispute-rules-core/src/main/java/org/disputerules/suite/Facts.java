package org.disputerules.suite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Asker;
import org.disputerules.dispute.Buyer;
import org.disputerules.dispute.Certainty;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.DisputeCaseBuilder;
import org.disputerules.dispute.Elsewhere;
import org.disputerules.dispute.Evidence;
import org.disputerules.dispute.Extent;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.Order;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.ReturnCost;
import org.disputerules.dispute.Seller;
import org.disputerules.dispute.Signal;
import org.disputerules.dispute.StatedClock;
import org.disputerules.dispute.Wish;

/**
 * Facts that became known: a part of a case. Objects are laid over field by field, lists replace the list before.
 *
 * @param asker who asks
 * @param buyer what became known of the buyer
 * @param order what became known of the order
 * @param seller what became known of the seller
 * @param payments all payments, where any of them changed
 * @param problem what became known of the problem
 * @param evidence all evidence, where any of it changed
 * @param clocks all clocks read off pages, where any of them changed
 * @param elsewhere what became known of other cases
 */
record Facts(
        Optional<Asker> asker,
        Optional<Buyer> buyer,
        Optional<Order> order,
        Optional<Seller> seller,
        Optional<List<Payment>> payments,
        Optional<ChangedProblem> problem,
        Optional<List<Evidence>> evidence,
        Optional<List<StatedClock>> clocks,
        Optional<Elsewhere> elsewhere) {

    /**
     * A problem of which nothing must be known: the same fields as {@link org.disputerules.dispute.Problem}.
     *
     * @param type the problem
     * @param also further problems
     * @param root the first problem
     * @param noticedOn the day on which the buyer noticed it
     * @param certainty how sure the buyer is
     * @param extent how much of the order is concerned
     * @param disputedAmount the amount concerned
     * @param wants what the buyer wants
     * @param signals what changes the route whatever the problem is
     * @param returnCost what sending the item back costs
     * @param describedAs the problem in words
     */
    record ChangedProblem(
            Optional<ProblemType> type,
            Optional<List<ProblemType>> also,
            Optional<ProblemType> root,
            Optional<LocalDate> noticedOn,
            Optional<Certainty> certainty,
            Optional<Extent> extent,
            Optional<Money> disputedAmount,
            Optional<Wish> wants,
            Optional<List<Signal>> signals,
            Optional<ReturnCost> returnCost,
            Optional<String> describedAs) {}

    /** Sets in the builder what these facts say, over the case before. */
    DisputeCaseBuilder over(DisputeCase before) {
        return DisputeCaseBuilder.builder(before)
                .asker(asker.or(before::asker))
                .buyer(Overlay.over(before.buyer(), buyer))
                .order(Overlay.over(before.order(), order))
                .seller(Overlay.over(before.seller(), seller))
                .payments(payments.orElse(before.payments()))
                .problem(Overlay.over(before.problem(), problem))
                .evidence(evidence.orElse(before.evidence()))
                .clocks(clocks.orElse(before.clocks()))
                .elsewhere(Overlay.over(before.elsewhere(), elsewhere));
    }
}
