package org.disputerules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Order;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.event.Event;
import org.disputerules.drl.fact.Anchor;
import org.disputerules.drl.fact.Moment;

/**
 * What happened, in order. Position 0 is the beginning of the case; the first event has position 1.
 *
 * <p>Positions, not days, tell whether an action ended after its occasion: two events of one day keep their order, and
 * an event without a day still has a place.
 */
record History(DisputeCase disputeCase, List<Moment> moments, List<Event> events) {

    static History of(DisputeCase disputeCase) {
        List<Moment> moments = new ArrayList<>();
        Order order = disputeCase.order();
        add(moments, Anchor.ORDER_PLACED, "", order.placedOn());
        add(moments, Anchor.SHIPPED, "", order.shippedOn());
        add(moments, Anchor.ESTIMATED_DELIVERY, "", order.estimatedDeliveryOn());
        add(moments, Anchor.DELIVERY_SCAN, "", order.deliveryScanOn());
        add(moments, Anchor.RECEIVED, "", order.receivedOn());
        add(moments, Anchor.RECEIPT_CONFIRMED, "", order.receiptConfirmedOn());
        add(moments, Anchor.PROTECTION_END, "", order.protectionEndsOn());
        add(moments, Anchor.ORDER_COMPLETED, "", order.completedOn());
        add(moments, Anchor.NOTICED, "", disputeCase.problem().noticedOn());
        for (Payment payment : disputeCase.payments()) {
            add(moments, Anchor.PAID, payment.id(), payment.paidOn());
            add(moments, Anchor.PROCESSED, payment.id(), payment.schemeDay().or(order::placedOn));
            add(moments, Anchor.STATEMENT, payment.id(), payment.statementOn());
        }
        disputeCase.payments().stream()
                .flatMap(payment -> payment.paidOn().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(day -> add(moments, Anchor.PAID, "", Optional.of(day)));
        return new History(disputeCase, List.copyOf(moments), disputeCase.events());
    }

    private static void add(List<Moment> moments, Anchor anchor, String payment, Optional<LocalDate> day) {
        day.ifPresent(known -> moments.add(new Moment(anchor, payment, known)));
    }

    /** The day of an anchor of a payment, or else of the order. */
    Optional<LocalDate> day(Anchor anchor, String payment) {
        return exactly(anchor, payment).or(() -> exactly(anchor, ""));
    }

    private Optional<LocalDate> exactly(Anchor anchor, String payment) {
        for (Moment moment : moments) {
            if (moment.anchor() == anchor && moment.payment().equals(payment)) {
                return Optional.of(moment.day());
            }
        }
        return Optional.empty();
    }

    /** The last position whose event lies on or before a day; an event without a day belongs to the one before it. */
    int positionOn(LocalDate day) {
        int position = 0;
        while (position < events.size() && !isAfter(events.get(position).on(), day)) {
            position++;
        }
        return position;
    }

    private static boolean isAfter(Optional<LocalDate> on, LocalDate day) {
        return on.isPresent() && on.get().isAfter(day);
    }

    Event at(int position) {
        return events.get(position - 1);
    }
}
