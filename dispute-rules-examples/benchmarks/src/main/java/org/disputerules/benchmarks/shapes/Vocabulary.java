package org.disputerules.benchmarks.shapes;

import java.util.List;
import java.util.Map;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;

/** What the made-up rules ask about: the legs with their usual states, and the clocks. */
final class Vocabulary {
    private static final List<LegState> PLATFORM = List.of(
            LegState.NOT_BEGUN,
            LegState.SUBMITTED,
            LegState.NEGOTIATING,
            LegState.IN_REVIEW,
            LegState.EVIDENCE_REQUESTED,
            LegState.APPEALED,
            LegState.WON,
            LegState.PARTLY_WON,
            LegState.LOST,
            LegState.WITHDRAWN);
    private static final List<LegState> SELLER = List.of(
            LegState.NOT_BEGUN,
            LegState.CONTACT_INCOMPLETE,
            LegState.AWAITING_REPLY,
            LegState.REFUSED,
            LegState.AGREED,
            LegState.PROMISED,
            LegState.ASKED_TO_WAIT,
            LegState.EVADED,
            LegState.OFFERED);

    private static final Map<Leg, List<LegState>> STATES = Map.ofEntries(
            Map.entry(
                    Leg.ORDER,
                    List.of(
                            LegState.NOT_BEGUN,
                            LegState.SHIPPED,
                            LegState.DELIVERED,
                            LegState.COMPLETED,
                            LegState.CANCELLED)),
            Map.entry(Leg.SELLER, SELLER),
            Map.entry(Leg.PLATFORM, PLATFORM),
            Map.entry(
                    Leg.RETURN,
                    List.of(
                            LegState.NOT_BEGUN,
                            LegState.OFFERED,
                            LegState.TO_SHIP,
                            LegState.UNDER_WAY,
                            LegState.RETURNED,
                            LegState.CONTESTED)),
            Map.entry(
                    Leg.REFUND,
                    List.of(
                            LegState.NOT_BEGUN,
                            LegState.ANNOUNCED,
                            LegState.EXECUTED,
                            LegState.ARRIVED,
                            LegState.DENIED)),
            Map.entry(Leg.LAW, List.of(LegState.NOT_BEGUN, LegState.NOTICE_GIVEN, LegState.TERMINATED)),
            Map.entry(Leg.MEDIATION, List.of(LegState.NOT_BEGUN, LegState.UNDER_WAY, LegState.CLOSED)),
            Map.entry(Leg.COURT, List.of(LegState.NOT_BEGUN, LegState.UNDER_WAY, LegState.WON, LegState.LOST)),
            Map.entry(
                    Leg.CARD,
                    List.of(
                            LegState.NOT_BEGUN,
                            LegState.NOTIFIED,
                            LegState.REQUESTED,
                            LegState.ANSWERED,
                            LegState.WON,
                            LegState.LOST)),
            Map.entry(
                    Leg.PAYPAL,
                    List.of(
                            LegState.ABSENT,
                            LegState.NOT_BEGUN,
                            LegState.SUBMITTED,
                            LegState.ESCALATED,
                            LegState.LOST)),
            Map.entry(Leg.BNPL, List.of(LegState.ABSENT, LegState.NOT_BEGUN, LegState.SUBMITTED)),
            Map.entry(Leg.DIRECT_DEBIT, List.of(LegState.ABSENT, LegState.NOT_BEGUN, LegState.REQUESTED)),
            Map.entry(Leg.BANK, List.of(LegState.NOT_BEGUN, LegState.REQUESTED, LegState.ANSWERED)));

    /** The legs of an order, the busiest twice. */
    static final List<Leg> ORDER_LEGS = List.of(
            Leg.PLATFORM,
            Leg.PLATFORM,
            Leg.PLATFORM,
            Leg.SELLER,
            Leg.SELLER,
            Leg.ORDER,
            Leg.RETURN,
            Leg.REFUND,
            Leg.LAW,
            Leg.MEDIATION,
            Leg.COURT);

    /** The legs of a payment, the busiest twice. */
    static final List<Leg> PAYMENT_LEGS = List.of(Leg.CARD, Leg.CARD, Leg.PAYPAL, Leg.BNPL, Leg.DIRECT_DEBIT, Leg.BANK);

    static final List<ClockKind> ORDER_CLOCKS = List.of(
            ClockKind.PLATFORM_DISPUTE_OPENING,
            ClockKind.PLATFORM_DISPUTE_EARLIEST,
            ClockKind.PLATFORM_DELIVERY_PROMISE,
            ClockKind.SELLER_REPLY,
            ClockKind.PLATFORM_SELLER_RESPONSE,
            ClockKind.PLATFORM_STEPS_IN,
            ClockKind.PLATFORM_OFFER_ANSWER,
            ClockKind.PLATFORM_EVIDENCE,
            ClockKind.PLATFORM_APPEAL,
            ClockKind.RETURN_SHIPPING,
            ClockKind.REFUND_OVERDUE,
            ClockKind.WITHDRAWAL,
            ClockKind.LEGAL_DELIVERY,
            ClockKind.FORMAL_NOTICE_ANSWER,
            ClockKind.CONFORMITY_GUARANTEE,
            ClockKind.MEDIATION);

    static final List<ClockKind> PAYMENT_CLOCKS = List.of(
            ClockKind.CHARGEBACK,
            ClockKind.CHARGEBACK_EARLIEST,
            ClockKind.PAYPAL_DISPUTE_OPENING,
            ClockKind.PAYPAL_ESCALATION,
            ClockKind.DIRECT_DEBIT_REFUND,
            ClockKind.BANK_COMPLAINT_ANSWER);

    private Vocabulary() {}

    /** The usual states of a leg; the first is the one in which it begins. */
    static List<LegState> states(Leg leg) {
        return STATES.getOrDefault(leg, List.of(LegState.UNKNOWN));
    }
}
