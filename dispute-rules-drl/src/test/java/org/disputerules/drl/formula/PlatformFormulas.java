package org.disputerules.drl.formula;

import static org.disputerules.drl.formula.Days.earliest;
import static org.disputerules.drl.formula.Days.latest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.Order;
import org.disputerules.dispute.Outcome;
import org.disputerules.dispute.event.DisputeDecided;
import org.disputerules.dispute.event.EventType;

/** The clocks of the platform's own process, from aliexpress.md. */
final class PlatformFormulas {
    /** AE-84: the countries of the European Union. */
    static final Set<String> EU = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private PlatformFormulas() {}

    /** No number of these is one of another marketplace. */
    static List<Formula> all() {
        return everywhere().stream()
                .map(formula -> new Formula(
                        formula.id(),
                        formula.clock(),
                        asked -> asked.isOnAliExpress() && formula.applies().test(asked),
                        formula.days()))
                .toList();
    }

    private static List<Formula> everywhere() {
        return List.of(
                Formula.of("platform.opening", ClockKind.PLATFORM_DISPUTE_OPENING, PlatformFormulas::opening),
                // AE-10: 10 full days after shipping. That a fast promise (AE-11) needs no wait is said by rules.
                Formula.of(
                        "platform.earliest",
                        ClockKind.PLATFORM_DISPUTE_EARLIEST,
                        asked -> asked.order().shippedOn().map(day -> Span.before(day.plusDays(11)))),
                // AE-16: the day is the page's own. AE-17: with under 48 h left an extension cannot be relied on.
                Formula.of(
                        "platform.protection",
                        ClockKind.PLATFORM_PROTECTION,
                        asked -> asked.order().protectionEndsOn().map(day -> Span.until(day, 2))),
                // AE-04: 72 hours from the request.
                after(
                        "platform.cancellation",
                        ClockKind.PLATFORM_CANCELLATION_ANSWER,
                        3,
                        EventType.CANCELLATION_REQUESTED),
                // AE-40: 5 days from the opening or the last change.
                Formula.of(
                        "platform.sellerResponse",
                        ClockKind.PLATFORM_SELLER_RESPONSE,
                        asked -> asked.last(
                                        Set.of(EventType.DISPUTE_OPENED, EventType.DISPUTE_EDITED),
                                        event -> Cases.asksTheSeller(asked, event))
                                .map(day -> Span.until(day.plusDays(5)))),
                // AE-45: within 7 days of the opening, day 7 included.
                after("platform.stepsIn", ClockKind.PLATFORM_STEPS_IN, 7, EventType.DISPUTE_OPENED),
                // AE-60: 15 days, when simple.
                Formula.of(
                        "platform.decision",
                        ClockKind.PLATFORM_DECISION,
                        asked -> asked.last(
                                        Set.of(EventType.PLATFORM_STEPPED_IN, EventType.EVIDENCE_SENT),
                                        event -> Cases.asksThePlatform(asked, event))
                                .map(day -> Span.until(day.plusDays(15)))),
                // AE-61: 3 days from the request, where it names no day.
                Formula.of(
                        "platform.evidence",
                        ClockKind.PLATFORM_EVIDENCE,
                        asked -> asked.last(Set.of(EventType.EVIDENCE_REQUESTED), Cases::isOfPlatform)
                                .map(day -> Span.until(day.plusDays(3)))),
                // AE-65: 7 days from the decision, with the safety day.
                Formula.of(
                        "platform.appeal",
                        ClockKind.PLATFORM_APPEAL,
                        asked -> lost(asked).map(day -> Span.until(day.plusDays(7), 1))),
                // AE-67: usually within 10 days.
                after("platform.appealDecision", ClockKind.PLATFORM_APPEAL_DECISION, 10, EventType.DECISION_APPEALED),
                // AE-70: 20 calendar days from the determination.
                Formula.of(
                        "platform.arbitration",
                        ClockKind.ARBITRATION_NOTICE,
                        asked -> lost(asked).map(day -> Span.until(day.plusDays(20)))),
                // AE-72: 1 year from the event.
                Formula.of(
                        "platform.claim",
                        ClockKind.PLATFORM_CLAIM,
                        asked -> lost(asked).map(day -> Span.until(day.plusYears(1)))),
                // AE-83: 90 days from the paid order, seller in mainland China.
                freeReturn("freeReturn.china", Set.of("CN"), 90, Asked::orderPaid),
                // AE-84: 15 days from the confirmation by the buyer or the system, seller in the EU.
                freeReturn("freeReturn.eu", EU, 15, PlatformFormulas::confirmed),
                // AE-85: 7 days from the same, seller in Brazil.
                freeReturn("freeReturn.brazil", Set.of("BR"), 7, PlatformFormulas::confirmed),
                // AE-80: 10 days from the agreement or decision, or the period shown; with the safety day.
                Formula.of(
                        "return.shipping",
                        ClockKind.RETURN_SHIPPING,
                        asked -> asked.last(
                                        Set.of(
                                                EventType.DISPUTE_DECIDED,
                                                EventType.APPEAL_DECIDED,
                                                EventType.RETURN_AGREED,
                                                EventType.OFFER_ACCEPTED,
                                                EventType.SELLER_REPLIED),
                                        event -> Cases.ordersReturn(asked, event))
                                .map(day -> Span.until(day.plusDays(10), 1))),
                // AE-88: 8 days from the tracking number, where the label Free Returns was used.
                after("freeReturn.lost", ClockKind.RETURN_CONFIRMATION, 8, EventType.RETURN_SHIPPED));
    }

    /**
     * AE-14, C-1 and DESIGN.md 3: 15 days from the completion, which is the earlier of confirmation and closing; without
     * it from the latest anchor, and in doubt until 105 days after payment, else after the estimate. The safe day counts
     * from the earliest anchor, less one day.
     */
    private static Optional<Span> opening(Asked asked) {
        Order order = asked.order();
        Optional<LocalDate> completed = confirmed(asked);
        Optional<LocalDate> first = earliest(List.of(
                completed,
                order.deliveryScanOn(),
                order.receivedOn(),
                order.estimatedDeliveryOn(),
                order.protectionEndsOn()));
        Optional<LocalDate> last = completed.or(() -> latest(List.of(
                order.deliveryScanOn(), order.receivedOn(), order.estimatedDeliveryOn(), order.protectionEndsOn())));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate lastDay = last.get().plusDays(15);
        Optional<LocalDate> doubt = completed.isPresent()
                ? Optional.empty()
                : asked.orderPaid()
                        .or(order::estimatedDeliveryOn)
                        .map(day -> day.plusDays(105))
                        .filter(day -> day.isAfter(lastDay));
        return Optional.of(new Span(first.get().plusDays(15 - 1), lastDay, doubt));
    }

    private static Optional<LocalDate> confirmed(Asked asked) {
        return earliest(
                List.of(asked.order().receiptConfirmedOn(), asked.order().completedOn()));
    }

    private static Formula after(String id, ClockKind clock, int days, EventType... from) {
        return Formula.of(id, clock, asked -> asked.last(from).map(day -> Span.until(day.plusDays(days))));
    }

    private static Formula freeReturn(
            String id, Set<String> sellers, int days, Function<Asked, Optional<LocalDate>> from) {
        return new Formula(
                id,
                ClockKind.FREE_RETURN,
                asked -> asked.disputeCase()
                        .seller()
                        .country()
                        .filter(sellers::contains)
                        .isPresent(),
                // The safety day holds for what cannot be undone (DESIGN.md 3).
                asked -> from.apply(asked).map(day -> Span.until(day.plusDays(days), 1)));
    }

    /** The day of the decision that gave nothing, or not all. */
    private static Optional<LocalDate> lost(Asked asked) {
        return asked.last(
                Set.of(EventType.DISPUTE_DECIDED),
                event -> event instanceof DisputeDecided decided
                        && decided.outcome()
                                .filter(Set.of(Outcome.REFUSED, Outcome.PARTIAL_REFUND)::contains)
                                .isPresent());
    }
}
