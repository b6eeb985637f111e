package org.disputerules.drl.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.dispute.event.PaypalAppealDecided;
import org.disputerules.dispute.event.PaypalDecided;

/** The seller's answer, the refund, and the means of payment that are neither a card nor PayPal. */
final class OtherFormulas {
    private OtherFormulas() {}

    static List<Formula> all() {
        return List.of(
                // AE-12: until the promised delivery time has passed, whoever promised it.
                Formula.of(
                        "delivery.promise",
                        ClockKind.PLATFORM_DELIVERY_PROMISE,
                        asked -> asked.expected().map(Span::until)),
                Formula.of("seller.reply", ClockKind.SELLER_REPLY, asked -> reply(asked, event -> true)),
                // AE-95: 10 working days.
                Formula.of(
                        "refund.arrival",
                        ClockKind.REFUND_ARRIVAL,
                        asked -> ordered(asked, event -> !isOfPaypal(event))
                                .flatMap(Event::on)
                                .map(day -> Span.until(Days.plusWorkingDays(day, 10)))),
                // AU-127: 14 days from the agreement that a refund is due; AE-96 says how long AliExpress takes for it.
                new Formula(
                        "refund.overdue.uk",
                        ClockKind.REFUND_OVERDUE,
                        asked -> asked.isFrom("GB") && isAnnounced(asked),
                        OtherFormulas::overdueInUk),
                // AE-96: 20 business days. PM-126: 30 days to a card, where PayPal decided.
                new Formula(
                        "refund.overdue",
                        ClockKind.REFUND_OVERDUE,
                        asked -> !asked.isFrom("GB") || !isAnnounced(asked),
                        asked -> ordered(asked, event -> true)
                                .flatMap(event -> event.on()
                                        .map(day -> Span.until(
                                                isOfPaypal(event)
                                                        ? day.plusDays(30)
                                                        : Days.plusWorkingDays(day, 20))))),
                // PM-140: 180 days from the capture, which lies on or after the payment, the day that a case tells.
                ofPayment(
                        "klarna.open",
                        ClockKind.BNPL_DISPUTE,
                        PaymentMethod.KLARNA,
                        asked -> asked.paid().map(day -> Span.until(day.plusDays(180)))),
                // PM-142: the seller has 21 days.
                new Formula(
                        "klarna.answer",
                        ClockKind.BNPL_ANSWER,
                        asked -> !asked.hasProblem(ProblemType.UNAUTHORISED_PAYMENT),
                        asked -> asked.last(EventType.BNPL_DISPUTE_OPENED).map(day -> Span.until(day.plusDays(21)))),
                // PM-142: 7 where the buyer did not make the payment.
                new Formula(
                        "klarna.answer.unauthorised",
                        ClockKind.BNPL_ANSWER,
                        asked -> asked.hasProblem(ProblemType.UNAUTHORISED_PAYMENT),
                        asked -> asked.last(EventType.BNPL_DISPUTE_OPENED).map(day -> Span.until(day.plusDays(7)))),
                // PM-146: 8 weeks from the debit, with no question asked; the debit lies on or after the payment.
                ofPayment(
                        "sepaDD",
                        ClockKind.DIRECT_DEBIT_REFUND,
                        PaymentMethod.DIRECT_DEBIT,
                        asked -> asked.paid().map(day -> Span.until(day.plusWeeks(8)))),
                // PM-147: 10 business days from the request.
                Formula.of(
                        "sepaDD.answer",
                        ClockKind.DIRECT_DEBIT_ANSWER,
                        asked -> asked.last(EventType.DIRECT_DEBIT_REFUND_REQUESTED)
                                .map(day -> Span.until(Days.plusWorkingDays(day, 10)))));
    }

    private static Formula ofPayment(
            String id, ClockKind clock, PaymentMethod method, Function<Asked, Optional<Span>> days) {
        return new Formula(
                id,
                clock,
                asked -> asked.payment().filter(one -> one.method() == method).isPresent(),
                days);
    }

    /**
     * AE-02: 48 hours from the message. IR-12: 7 days for the answer to an offer to send back. A seller who agreed or whose offer was accepted has 7 days to pay, which is our own
     * judgement: no sheet has it.
     */
    static Optional<Span> reply(Asked asked, Predicate<Event> counts) {
        Set<EventType> starting = Set.of(
                EventType.SELLER_CONTACTED,
                EventType.RETURN_OFFERED,
                EventType.SELLER_REPLIED,
                EventType.OFFER_ACCEPTED);
        return asked.disputeCase().events().stream()
                .filter(event -> starting.contains(Asked.meaning(event))
                        && Cases.waitsForTheSeller(asked, event)
                        && counts.test(event))
                .reduce((earlier, later) -> later)
                .flatMap(event -> event.on()
                        .map(day ->
                                Span.until(day.plusDays(Asked.meaning(event) == EventType.SELLER_CONTACTED ? 2 : 7))));
    }

    /** The last event that ordered a refund. */
    private static Optional<Event> ordered(Asked asked, Predicate<Event> counts) {
        return asked.disputeCase().events().stream()
                .filter(event -> Cases.ordersRefund(asked, event) && counts.test(event))
                .reduce((earlier, later) -> later);
    }

    private static boolean isAnnounced(Asked asked) {
        return ordered(asked, event -> true)
                .filter(event -> Asked.meaning(event) == EventType.REFUND_ANNOUNCED)
                .isPresent();
    }

    private static Optional<Span> overdueInUk(Asked asked) {
        return ordered(asked, event -> true).flatMap(Event::on).map(day -> {
            LocalDate byLaw = day.plusDays(14);
            return new Span(byLaw, asked.isOnAliExpress() ? Days.plusWorkingDays(day, 20) : byLaw, Optional.empty());
        });
    }

    private static boolean isOfPaypal(Event event) {
        return event instanceof PaypalDecided || event instanceof PaypalAppealDecided;
    }
}
