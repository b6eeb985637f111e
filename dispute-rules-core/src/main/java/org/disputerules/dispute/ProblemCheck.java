package org.disputerules.dispute;

import static org.disputerules.dispute.ProblemType.DELIVERED_BUT_NOT_RECEIVED;
import static org.disputerules.dispute.ProblemType.HELD_BY_CUSTOMS;
import static org.disputerules.dispute.ProblemType.MISLEADING_OFFER;
import static org.disputerules.dispute.ProblemType.NONE_YET;
import static org.disputerules.dispute.ProblemType.NOT_RECEIVED;
import static org.disputerules.dispute.ProblemType.NOT_SHIPPED;
import static org.disputerules.dispute.ProblemType.OTHER;
import static org.disputerules.dispute.ProblemType.RETURNED_TO_SENDER;
import static org.disputerules.dispute.ProblemType.UNAUTHORISED_PAYMENT;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the problem, by itself and against the order and the payments. */
final class ProblemCheck {
    private static final Set<ProblemType> NOT_IN_HAND =
            EnumSet.of(NOT_SHIPPED, NOT_RECEIVED, DELIVERED_BUT_NOT_RECEIVED, RETURNED_TO_SENDER, HELD_BY_CUSTOMS);

    /** What can be noticed before anything is ordered. */
    private static final Set<ProblemType> BEFORE_THE_ORDER = EnumSet.of(NONE_YET, MISLEADING_OFFER, OTHER);

    private static final Set<ItemState> STATES_IN_HAND =
            EnumSet.of(ItemState.OPENED, ItemState.USED, ItemState.ALTERED);

    private ProblemCheck() {}

    static void check(@Nullable Problem problem, Order order, List<Payment> payments, CaseFindings findings) {
        if (problem == null) {
            findings.required("problem", problem);
            return;
        }
        findings.required("problem.type", problem.type());
        further(problem, findings);
        days(problem, order, findings);
        amounts(problem, order, findings);
        parcel(problem, order, findings);
        if (problem.type() == UNAUTHORISED_PAYMENT
                && !payments.isEmpty()
                && payments.stream()
                        .allMatch(payment -> payment.authorisedByBuyer().orElse(false))) {
            findings.add(
                    "problem.type",
                    "UNAUTHORISED_PAYMENT, but authorisedByBuyer is true on every payment.",
                    "A payment that the buyer made is never unauthorised; name what went wrong with the order.");
        }
    }

    private static void further(Problem problem, CaseFindings findings) {
        Set<ProblemType> seen = new HashSet<>();
        for (int i = 0; i < problem.also().size(); i++) {
            ProblemType also = problem.also().get(i);
            String path = "problem.also[" + i + "]";
            if (also == NONE_YET) {
                findings.add(path, "NONE_YET is no further problem.", "Remove it.");
            } else if (also == problem.type()) {
                findings.add(path, also + " is the type already.", "Remove it.");
            } else if (!seen.add(also)) {
                findings.add(path, also + " stands in the list twice.", "Keep one.");
            }
        }
        if (problem.type() == NONE_YET && !problem.also().isEmpty()) {
            findings.add("problem.also", "Further problems of a case of type NONE_YET.", "Make one of them the type.");
        }
        problem.root().ifPresent(root -> {
            if (root == problem.type()) {
                findings.add("problem.root", root + " is the type already.", "Leave the root out.");
            } else if (root == NONE_YET || problem.type() == NONE_YET) {
                findings.add(
                        "problem.root",
                        "The root " + root + " of a problem of type " + problem.type() + ".",
                        "Leave the root out, or name both problems.");
            }
        });
    }

    private static void days(Problem problem, Order order, CaseFindings findings) {
        findings.pastDay("problem.noticedOn", problem.noticedOn());
        if (problem.type() != null && !BEFORE_THE_ORDER.contains(problem.type())) {
            findings.inOrder(
                    "order.placedOn", findings.credible(order.placedOn()), "problem.noticedOn", problem.noticedOn());
        }
    }

    private static void amounts(Problem problem, Order order, CaseFindings findings) {
        findings.money("problem.disputedAmount", problem.disputedAmount());
        problem.returnCost().ifPresent(cost -> findings.amount("problem.returnCost", cost.amount(), cost.currency()));
        boolean isPart = problem.extent().filter(Extent.PART::equals).isPresent();
        if (isPart && problem.disputedAmount().isEmpty()) {
            findings.add(
                    "problem.disputedAmount",
                    "Missing 'disputedAmount': the extent is PART.",
                    "Say how much of the money is concerned, or leave the extent out.");
        }
        Optional<Integer> compared = compared(problem.disputedAmount(), order.total());
        if (compared.filter(sign -> sign > 0).isPresent()) {
            findings.add(
                    "problem.disputedAmount",
                    problem.disputedAmount().get() + " is more than order.total, "
                            + order.total().get() + ".",
                    "Only what was paid for this item or parcel can be disputed.");
        }
        if (compared.filter(sign -> sign < 0).isPresent()
                && problem.extent().filter(Extent.WHOLE::equals).isPresent()) {
            findings.add(
                    "problem.extent",
                    "WHOLE, but disputedAmount, " + problem.disputedAmount().get() + ", is less than order.total, "
                            + order.total().get() + ".",
                    "Maybe PART?");
        }
    }

    /** The sign of the difference, where both are known in the same currency. */
    private static Optional<Integer> compared(Optional<Money> amount, Optional<Money> total) {
        return amount.flatMap(part -> total.filter(whole -> part.currency() == whole.currency())
                .filter(whole -> part.amount() != null && whole.amount() != null)
                .map(whole -> part.amount().compareTo(whole.amount())));
    }

    private static void parcel(Problem problem, Order order, CaseFindings findings) {
        ProblemType type = problem.type();
        if (NOT_IN_HAND.contains(type) && order.receivedOn().isPresent()) {
            findings.add(
                    "order.receivedOn",
                    order.receivedOn().get() + ", but the problem is " + type + ".",
                    "receivedOn is the day on which the buyer had the item in hand; leave it out, or correct the type.");
        }
        if (type == NOT_SHIPPED && order.shippedOn().isPresent()) {
            findings.add(
                    "order.shippedOn",
                    order.shippedOn().get() + ", but the problem is NOT_SHIPPED.",
                    "Maybe the problem is NOT_RECEIVED?");
        }
        boolean isOwnScan = order.tracking().filter(Tracking.INVALID::equals).isEmpty();
        if (type == NOT_SHIPPED && order.deliveryScanOn().isPresent() && isOwnScan) {
            findings.add(
                    "order.deliveryScanOn",
                    order.deliveryScanOn().get() + ", but the problem is NOT_SHIPPED.",
                    "Maybe the problem is DELIVERED_BUT_NOT_RECEIVED, or the tracking is INVALID?");
        }
        Optional<ItemState> state = order.item().state().filter(STATES_IN_HAND::contains);
        if (NOT_IN_HAND.contains(type) && state.isPresent()) {
            findings.add(
                    "order.item.state",
                    state.get() + ", but the problem is " + type + ".",
                    "Leave out the state of an item that the buyer does not have.");
        }
    }
}
