package org.disputerules.drl;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Order;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.CardBlocked;
import org.disputerules.dispute.event.CustomsCleared;
import org.disputerules.dispute.event.DisputeEdited;
import org.disputerules.dispute.event.DisputeOpened;
import org.disputerules.dispute.event.ReturnAgreed;
import org.disputerules.dispute.event.ReturnShipped;
import org.disputerules.drl.fact.Known;
import org.disputerules.drl.table.PackRow;

/** What follows from several facts of a case, for the picture. What is unknown of one of them leaves it unknown. */
record Findings(Policy policy, DisputeCase disputeCase, Acts acts, Lengths lengths) {

    /** Whether the marketplace has a process of its own. */
    Known hasPlatform() {
        return Known.of(pack().map(row -> !row.legs().isEmpty()));
    }

    /** Whether delivery was promised within fewer days of shipping than the marketplace calls fast. */
    Known promisedFast() {
        Order order = disputeCase.order();
        Optional<LocalDate> bound = order.shippedOn()
                .flatMap(shipped -> pack().flatMap(PackRow::fastPromise)
                        .flatMap(parameter -> lengths.after(parameter, shipped, shipped))
                        .map(Lengths.Reckoned::end));
        return Known.of(bound.flatMap(day -> order.estimatedDeliveryOn().map(promised -> promised.isBefore(day))));
    }

    /** Whether the case was opened, or last edited, on the ground of the problem; an edit that names none may have changed it. */
    Known groundFits() {
        Problem problem = disputeCase.problem();
        Optional<ProblemType> ground = acts.events().stream()
                .filter(event -> event instanceof DisputeOpened || event instanceof DisputeEdited)
                .reduce((before, after) -> after)
                .flatMap(event -> EventDetails.detail(event, "ground", ProblemType.class));
        return Known.of(ground.map(named -> named == problem.type() || named == policy.matter(problem)));
    }

    /** That it did not happen is never known. */
    Known clearedCustoms() {
        return acts.last(CustomsCleared.class).isPresent() ? Known.YES : Known.UNKNOWN;
    }

    /** That it was not blocked is never known. */
    Known cardBlocked() {
        return acts.last(CardBlocked.class).isPresent() ? Known.YES : Known.UNKNOWN;
    }

    Known often() {
        return Known.of(disputeCase
                .elsewhere()
                .disputedOfLastTenOrders()
                .flatMap(disputed -> pack().flatMap(PackRow::manyDisputes)
                        .map(parameter ->
                                disputed >= lengths.measured(parameter).number())));
    }

    Known costKnown() {
        return Known.of(disputeCase.problem().returnCost().isPresent());
    }

    /** Whether the agreement names an address or a label. That a label is missing says nothing of the address. */
    Known addressed() {
        return Known.of(acts.last(ReturnAgreed.class)
                .flatMap(agreed -> agreed.label().filter(label -> label).or(agreed::address)));
    }

    Known tracked() {
        return Known.of(acts.last(ReturnShipped.class).flatMap(ReturnShipped::trackingEntered));
    }

    private Optional<PackRow> pack() {
        return disputeCase.order().marketplace().flatMap(policy::pack);
    }
}
