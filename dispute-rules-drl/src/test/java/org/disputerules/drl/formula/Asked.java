package org.disputerules.drl.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.CountryGroup;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Order;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.ActionDone;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;

/** A case, and the payment that a clock belongs to, with the days that the sheets count from. */
public record Asked(DisputeCase disputeCase, Optional<Payment> payment) {
    private static final Set<ProblemType> BECAME =
            Set.of(ProblemType.REFUND_NOT_RECEIVED, ProblemType.RETURN_CONTESTED);

    /** The European Union, Iceland, Liechtenstein and Norway. */
    private static final Set<String> EEA = Stream.concat(PlatformFormulas.EU.stream(), Stream.of("IS", "LI", "NO"))
            .collect(Collectors.toUnmodifiableSet());

    /** What the buyer says was done counts as its event (DESIGN.md 4: ACTION_DONE for any action). */
    private static final Map<Action, EventType> DONE = Map.ofEntries(
            Map.entry(Action.CONTACT_SELLER, EventType.SELLER_CONTACTED),
            Map.entry(Action.CANCEL_ORDER, EventType.CANCELLATION_REQUESTED),
            Map.entry(Action.OPEN_PLATFORM_DISPUTE, EventType.DISPUTE_OPENED),
            Map.entry(Action.EDIT_PLATFORM_DISPUTE, EventType.DISPUTE_EDITED),
            Map.entry(Action.ESCALATE_PLATFORM_DISPUTE, EventType.PLATFORM_STEPPED_IN),
            Map.entry(Action.SUBMIT_EVIDENCE, EventType.EVIDENCE_SENT),
            Map.entry(Action.APPEAL_PLATFORM_DECISION, EventType.DECISION_APPEALED),
            Map.entry(Action.ACCEPT_OFFER, EventType.OFFER_ACCEPTED),
            Map.entry(Action.OFFER_RETURN_IN_WRITING, EventType.RETURN_OFFERED),
            Map.entry(Action.RETURN_ITEM, EventType.RETURN_SHIPPED),
            Map.entry(Action.WITHDRAW_FROM_CONTRACT, EventType.WITHDRAWAL_NOTIFIED),
            Map.entry(Action.TERMINATE_FOR_NON_DELIVERY, EventType.CONTRACT_TERMINATED),
            Map.entry(Action.SEND_FORMAL_NOTICE, EventType.FORMAL_NOTICE_SENT),
            Map.entry(Action.START_MEDIATION, EventType.MEDIATION_BEGUN),
            Map.entry(Action.NOTIFY_BANK, EventType.BANK_NOTIFIED),
            Map.entry(Action.REQUEST_CHARGEBACK, EventType.CHARGEBACK_REQUESTED),
            Map.entry(Action.OPEN_PAYPAL_DISPUTE, EventType.PAYPAL_DISPUTE_OPENED),
            Map.entry(Action.ESCALATE_TO_PAYPAL_CLAIM, EventType.PAYPAL_DISPUTE_ESCALATED),
            Map.entry(Action.APPEAL_PAYPAL_DECISION, EventType.PAYPAL_APPEALED),
            Map.entry(Action.OPEN_BNPL_DISPUTE, EventType.BNPL_DISPUTE_OPENED),
            Map.entry(Action.REQUEST_DIRECT_DEBIT_REFUND, EventType.DIRECT_DEBIT_REFUND_REQUESTED),
            Map.entry(Action.REPORT_UNAUTHORISED_PAYMENT, EventType.UNAUTHORISED_PAYMENT_REPORTED),
            Map.entry(Action.COMPLAIN_TO_BANK, EventType.BANK_COMPLAINT_MADE));

    Order order() {
        return disputeCase.order();
    }

    /** Whether the order was made there; where nothing is said of it, it may have been. */
    boolean isOnAliExpress() {
        return order().marketplace().filter(name -> !name.equals("ALIEXPRESS")).isEmpty();
    }

    boolean isFrom(String country) {
        return disputeCase.buyer().country().filter(country::equals).isPresent();
    }

    /** Whether the buyer is in the European Economic Area, as far as the country or its group says so. */
    boolean isFromEea() {
        return isFrom(EEA, CountryGroup.EU, CountryGroup.EEA_OUTSIDE_EU);
    }

    /** Whether the buyer is in the European Union, as far as the country or its group says so. */
    boolean isFromEu() {
        return isFrom(PlatformFormulas.EU, CountryGroup.EU);
    }

    private boolean isFrom(Set<String> countries, CountryGroup... groups) {
        return disputeCase
                .buyer()
                .country()
                .map(countries::contains)
                .orElseGet(() -> disputeCase
                        .buyer()
                        .countryGroup()
                        .filter(Set.of(groups)::contains)
                        .isPresent());
    }

    ProblemType problem() {
        return disputeCase.problem().type();
    }

    /**
     * Whether the problem is one of some types. Where money or a return is what the problem became, the first problem may
     * be the card's reason too (DESIGN.md 4: root).
     */
    boolean hasProblem(ProblemType... types) {
        Set<ProblemType> wanted = Set.of(types);
        boolean isRefund = BECAME.contains(problem());
        return wanted.contains(problem())
                || (isRefund
                        && disputeCase.problem().root().filter(wanted::contains).isPresent());
    }

    /** The network of the card, also where it stands behind PayPal or a wallet (PM-145). */
    Optional<CardNetwork> network() {
        return payment.flatMap(one -> one.network().or(() -> one.backedBy().flatMap(behind -> behind.network())));
    }

    boolean over(CardNetwork network) {
        return network().filter(network::equals).isPresent();
    }

    /** P, the day of processing; where it is unknown the purchase day, which is never later (payments.md 2). */
    Optional<LocalDate> processed() {
        return payment.flatMap(one -> one.processedOn().or(one::paidOn)).or(() -> order().placedOn());
    }

    /** T, the day of the payment. */
    Optional<LocalDate> paid() {
        return payment.flatMap(Payment::paidOn);
    }

    /** The day on which the order was paid: of several payments the first. */
    Optional<LocalDate> orderPaid() {
        return disputeCase.payments().stream()
                .flatMap(one -> one.paidOn().stream())
                .min(LocalDate::compareTo);
    }

    /** E, the last day on which delivery was promised. */
    Optional<LocalDate> expected() {
        return order().estimatedDeliveryOn();
    }

    /** R, the day of receipt. */
    Optional<LocalDate> inHand() {
        return order().receivedOn();
    }

    /** The first record of the delivery: the receipt, or the carrier's scan where that is earlier or alone known. */
    Optional<LocalDate> delivered() {
        return Days.earliest(List.of(order().receivedOn(), order().deliveryScanOn()));
    }

    /** The day of receipt; where it is unknown that of the carrier's scan (AE-19: the scan is day 0). */
    Optional<LocalDate> received() {
        return order().receivedOn().or(() -> order().deliveryScanOn());
    }

    /** The day of the last event of some types, of this payment where an event names one; empty where that day is unknown. */
    public Optional<LocalDate> last(EventType... types) {
        return last(Set.of(types), event -> true);
    }

    Optional<LocalDate> last(Set<EventType> types, Predicate<Event> counts) {
        List<Event> events = disputeCase.events();
        return IntStream.iterate(events.size() - 1, place -> place >= 0, place -> place - 1)
                .mapToObj(events::get)
                .filter(event -> types.contains(meaning(event)) && isOfPayment(event) && counts.test(event))
                .findFirst()
                .flatMap(Event::on);
    }

    /** The day of the first event of some types. */
    public Optional<LocalDate> first(EventType... types) {
        Set<EventType> wanted = Set.of(types);
        return disputeCase.events().stream()
                .filter(event -> wanted.contains(meaning(event)) && isOfPayment(event))
                .findFirst()
                .flatMap(Event::on);
    }

    static EventType meaning(Event event) {
        return event instanceof ActionDone done
                ? Optional.ofNullable(DONE.get(done.action())).orElse(EventType.ACTION_DONE)
                : event.type();
    }

    private boolean isOfPayment(Event event) {
        Optional<String> named = EventPayments.named(event);
        return payment.isEmpty()
                || named.isEmpty()
                || named.get().equals(payment.get().id());
    }
}
