package org.disputerules.drl.formula;

import java.util.List;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.event.EventType;

/** PayPal's own clocks, from payments.md 1.5 and 2. */
final class PayPalFormulas {
    private PayPalFormulas() {}

    static List<Formula> all() {
        return List.of(
                // PM-110: 180 days from the payment; C-12 of aliexpress.md: begin 14 days before.
                Formula.of(
                        "paypal.open",
                        ClockKind.PAYPAL_DISPUTE_OPENING,
                        asked -> asked.paid().map(day -> Span.until(day.plusDays(180), 14))),
                // PM-111: 20 days from the opening, else it closes by itself; with the safety day.
                Formula.of(
                        "paypal.escalate",
                        ClockKind.PAYPAL_ESCALATION,
                        asked -> asked.last(EventType.PAYPAL_DISPUTE_OPENED)
                                .map(day -> Span.until(day.plusDays(20), 1))),
                // PM-112: the payment must be 7 days old.
                Formula.of(
                        "paypal.escalate.earliest",
                        ClockKind.PAYPAL_ESCALATION_EARLIEST,
                        asked -> asked.paid().map(t -> Span.before(t.plusDays(7)))),
                // PM-120, PM-121: 10 days from each decision; what closed by itself is over (PM-113). With the safety
                // day.
                Formula.of(
                        "paypal.appeal",
                        ClockKind.PAYPAL_APPEAL,
                        asked -> asked.last(EventType.PAYPAL_DECIDED, EventType.PAYPAL_APPEAL_DECIDED)
                                .map(day -> Span.until(day.plusDays(10), 1))),
                // PM-125: some 14 days from the claim.
                Formula.of(
                        "paypal.decision",
                        ClockKind.PAYPAL_DECISION,
                        asked -> asked.last(EventType.PAYPAL_DISPUTE_ESCALATED)
                                .map(day -> Span.until(day.plusDays(14)))));
    }
}
