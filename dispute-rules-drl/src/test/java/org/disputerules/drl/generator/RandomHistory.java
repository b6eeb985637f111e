package org.disputerules.drl.generator;

import static org.disputerules.dispute.event.EventType.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;

/** A random walk of events: mostly what tends to follow, sometimes anything. */
final class RandomHistory {
    private static final Map<EventType, List<EventType>> FOLLOWS = follows();
    private static final List<EventType> BEGINNINGS = List.of(
            SELLER_CONTACTED,
            SELLER_CONTACTED,
            SELLER_CONTACTED,
            DISPUTE_OPENED,
            BANK_NOTIFIED,
            CANCELLATION_REQUESTED);
    private static final Map<PaymentMethod, EventType> OF_PAYMENT = Map.of(
            PaymentMethod.PAYPAL, PAYPAL_DISPUTE_OPENED,
            PaymentMethod.KLARNA, BNPL_DISPUTE_OPENED,
            PaymentMethod.DIRECT_DEBIT, DIRECT_DEBIT_REFUND_REQUESTED,
            PaymentMethod.BANK_TRANSFER, TRANSFER_RECALL_REQUESTED);
    private static final List<String> NAMES =
            List.of("DGCCRF_SIGNALCONSO", "ECONSUMER", "ECC_FRANCE", "60_MILLIONS", "CUSTOMS");

    private final Dice dice;
    private final List<Payment> payments;

    RandomHistory(Dice dice, List<Payment> payments) {
        this.dice = dice;
        this.payments = payments;
    }

    private static Map<EventType, List<EventType>> follows() {
        Map<EventType, List<EventType>> follows = new HashMap<>();
        follows.put(
                SELLER_CONTACTED,
                List.of(SELLER_REPLIED, SELLER_REPLIED, OFFER_MADE, DISPUTE_OPENED, SELLER_CONTACTED));
        follows.put(SELLER_REPLIED, List.of(DISPUTE_OPENED, DISPUTE_OPENED, SELLER_CONTACTED, REFUND_ANNOUNCED));
        follows.put(OFFER_MADE, List.of(OFFER_REFUSED, OFFER_ACCEPTED, DISPUTE_OPENED, PLATFORM_STEPPED_IN));
        follows.put(OFFER_REFUSED, List.of(DISPUTE_OPENED, PLATFORM_STEPPED_IN));
        follows.put(OFFER_ACCEPTED, List.of(REFUND_ANNOUNCED, REFUND_RECEIVED, DISPUTE_CLOSED));
        follows.put(DISPUTE_OPENED, List.of(PLATFORM_STEPPED_IN, OFFER_MADE, EVIDENCE_REQUESTED, DISPUTE_CANCELLED));
        follows.put(PLATFORM_STEPPED_IN, List.of(DISPUTE_DECIDED, DISPUTE_DECIDED, EVIDENCE_REQUESTED));
        follows.put(EVIDENCE_REQUESTED, List.of(EVIDENCE_SENT, EVIDENCE_SENT, DISPUTE_CLOSED));
        follows.put(EVIDENCE_SENT, List.of(DISPUTE_DECIDED, DISPUTE_DECIDED, DISPUTE_CLOSED));
        follows.put(
                DISPUTE_DECIDED,
                List.of(DECISION_APPEALED, RETURN_SHIPPED, REFUND_EXECUTED, REFUND_RECEIVED, CHARGEBACK_REQUESTED));
        follows.put(DECISION_APPEALED, List.of(APPEAL_DECIDED, APPEAL_DECIDED, CHARGEBACK_REQUESTED));
        follows.put(APPEAL_DECIDED, List.of(REFUND_EXECUTED, CHARGEBACK_REQUESTED));
        follows.put(RETURN_SHIPPED, List.of(RETURN_RECEIVED, RETURN_REFUSED));
        follows.put(RETURN_RECEIVED, List.of(REFUND_EXECUTED, REFUND_RECEIVED));
        follows.put(REFUND_ANNOUNCED, List.of(REFUND_EXECUTED, REFUND_RECEIVED, REFUND_DENIED));
        follows.put(REFUND_EXECUTED, List.of(REFUND_RECEIVED, ACTION_DONE));
        follows.put(BANK_NOTIFIED, List.of(CHARGEBACK_REQUESTED, SELLER_CONTACTED));
        follows.put(CHARGEBACK_REQUESTED, List.of(CHARGEBACK_ANSWERED, CHARGEBACK_DECIDED, CHARGEBACK_WITHDRAWN));
        follows.put(CHARGEBACK_ANSWERED, List.of(CHARGEBACK_DECIDED));
        follows.put(CHARGEBACK_DECIDED, List.of(REFUND_RECEIVED, BANK_COMPLAINT_MADE));
        follows.put(PAYPAL_DISPUTE_OPENED, List.of(PAYPAL_DISPUTE_ESCALATED, PAYPAL_DISPUTE_CLOSED, SELLER_CONTACTED));
        follows.put(PAYPAL_DISPUTE_ESCALATED, List.of(PAYPAL_DECIDED));
        follows.put(PAYPAL_DECIDED, List.of(PAYPAL_APPEALED, CHARGEBACK_REQUESTED, REFUND_RECEIVED));
        follows.put(PAYPAL_APPEALED, List.of(PAYPAL_APPEAL_DECIDED));
        follows.put(BNPL_DISPUTE_OPENED, List.of(BNPL_DISPUTE_DECIDED));
        follows.put(DIRECT_DEBIT_REFUND_REQUESTED, List.of(DIRECT_DEBIT_REFUND_ANSWERED));
        follows.put(CANCELLATION_REQUESTED, List.of(CANCELLATION_ANSWERED, SELLER_CONTACTED));
        return follows;
    }

    /** A history that begins on a day or later and ends on another or earlier. */
    List<Event> between(LocalDate first, LocalDate last) {
        List<Event> events = new ArrayList<>();
        LocalDate day = first;
        Optional<EventType> before = Optional.empty();
        int length = dice.chance(0.15) ? 0 : dice.between(1, 7);
        for (int place = 0; place < length; place++) {
            day = dice.after(day, 0, dice.chance(0.3) ? 1 : 12);
            if (day.isAfter(last)) {
                break;
            }
            EventType type = next(before);
            events.add(event(type, day));
            before = Optional.of(type);
        }
        return events;
    }

    private EventType next(Optional<EventType> before) {
        if (dice.chance(0.12)) {
            return dice.one(EventType.class);
        }
        if (dice.chance(0.06)) {
            return dice.one(List.of(ACTION_DONE, ACTION_DECLINED));
        }
        return dice.one(
                before.flatMap(type -> Optional.ofNullable(FOLLOWS.get(type))).orElseGet(this::beginnings));
    }

    private List<EventType> beginnings() {
        List<EventType> ofPayment = payments.stream()
                .flatMap(payment -> Optional.ofNullable(OF_PAYMENT.get(payment.method())).stream())
                .toList();
        return !ofPayment.isEmpty() && dice.chance(0.4) ? ofPayment : BEGINNINGS;
    }

    private Event event(EventType type, LocalDate day) {
        RandomRecord records = new RandomRecord(dice, (wanted, name) -> detail(wanted, name, day));
        return records.of(type.record(), Map.of("on", dice.maybe(0.96, day)));
    }

    private Optional<Object> detail(Class<?> type, String name, LocalDate day) {
        if (type == LocalDate.class) {
            return Optional.of(dice.after(day, 0, 20));
        }
        return switch (name) {
            case "payment" ->
                payments.isEmpty() || dice.chance(0.5)
                        ? Optional.empty()
                        : Optional.of(dice.one(payments).id());
            case "target" ->
                payments.isEmpty() || dice.chance(0.5)
                        ? Optional.of(dice.one(NAMES))
                        : Optional.of(dice.one(payments).id());
            case "reference" -> Optional.of("REF-" + dice.below(1000));
            default -> Optional.of(dice.one(NAMES));
        };
    }
}
