package org.disputerules.drl.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disputerules.dispute.Answer;
import org.disputerules.dispute.Backing;
import org.disputerules.dispute.BuyerBuilder;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DecisionReason;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Evidence;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.ItemBuilder;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.OfferKind;
import org.disputerules.dispute.OrderBuilder;
import org.disputerules.dispute.Outcome;
import org.disputerules.dispute.Party;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.PaymentBuilder;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemBuilder;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Signal;
import org.disputerules.dispute.StatedClock;
import org.disputerules.dispute.Tracking;
import org.disputerules.dispute.Wish;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.recommendation.Deadline;
import org.disputerules.recommendation.Recommendation;

/**
 * Every combination of problem, tracking, answer of the seller, stage of the platform's dispute, means of payment and
 * known days; each case on every day around one of its clocks.
 */
public final class BoundedSpace {
    private static final Money PRICE = Money.of("34.90", "EUR");
    private static final LocalDate PLACED = LocalDate.of(2026, 7, 13);
    private static final LocalDate CONTACTED = LocalDate.of(2026, 8, 11);
    private static final List<ProblemType> PROBLEMS = List.of(
            ProblemType.NOT_RECEIVED,
            ProblemType.NOT_SHIPPED,
            ProblemType.DEFECTIVE,
            ProblemType.REFUND_NOT_RECEIVED,
            ProblemType.CHANGE_OF_MIND,
            ProblemType.HELD_BY_CUSTOMS,
            ProblemType.DELIVERED_BUT_NOT_RECEIVED,
            ProblemType.COUNTERFEIT,
            ProblemType.UNAUTHORISED_PAYMENT);
    private static final List<Optional<Tracking>> TRACKING = Stream.concat(
                    Stream.of(Optional.<Tracking>empty()),
                    Stream.of(Tracking.values()).map(Optional::of))
            .toList();
    private static final List<List<Step>> SELLER = seller();
    private static final List<List<Step>> PLATFORM = platform();
    private static final List<List<Payment>> PAYMENTS = payments();
    private static final List<Days> DAYS = List.of(Days.values());
    private static final List<Held> HELD = List.of(Held.values());

    /** An event and what is known of it. */
    private record Step(EventType type, Map<String, Object> details) {
        static Step of(EventType type) {
            return new Step(type, Map.of());
        }

        static Step of(EventType type, String name, Object value) {
            return new Step(type, Map.of(name, value instanceof List<?> ? value : Optional.of(value)));
        }
    }

    /** Which days of the order are known. */
    private enum Days {
        NONE,
        SHIPPED,
        PROMISED,
        PROMISED_LATE,
        SCANNED,
        COMPLETED,
        COMPLETED_BEFORE_PROMISED,
        IN_HAND,
        REFUND_PROMISED_BY_A_LETTER,
        SHIPPING_COUNTED_DOWN,
        APPEAL_COUNTED_DOWN
    }

    /** What the buyer holds, and wants. */
    private enum Held {
        NOTHING,
        A_PHOTO,
        A_NEW_PHOTO
    }

    private BoundedSpace() {}

    private static List<List<Step>> seller() {
        List<List<Step>> all = new ArrayList<>();
        all.add(List.of());
        all.add(List.of(Step.of(EventType.SELLER_CONTACTED)));
        all.add(List.of(Step.of(EventType.SELLER_CONTACTED, "problemExplained", false)));
        all.add(List.of(
                Step.of(EventType.SELLER_CONTACTED), Step.of(EventType.SELLER_CONTACTED, "problemExplained", false)));
        all.add(List.of(Step.of(EventType.SELLER_CONTACTED), Step.of(EventType.OFFER_MADE, "by", Party.SELLER)));
        for (Answer answer : Answer.values()) {
            all.add(List.of(Step.of(EventType.SELLER_CONTACTED), Step.of(EventType.SELLER_REPLIED, "answer", answer)));
        }
        return List.copyOf(all);
    }

    private static List<List<Step>> platform() {
        Step opened = Step.of(EventType.DISPUTE_OPENED);
        Step review = Step.of(EventType.PLATFORM_STEPPED_IN);
        Step asked = Step.of(EventType.EVIDENCE_REQUESTED, "by", Party.PLATFORM);
        Step refused = Step.of(EventType.DISPUTE_DECIDED, "outcome", Outcome.REFUSED);
        Step appealed = Step.of(EventType.DECISION_APPEALED);
        List<List<Step>> all = new ArrayList<>(List.of(
                List.of(),
                List.of(opened),
                List.of(opened, Step.of(EventType.OFFER_MADE, "by", Party.SELLER)),
                List.of(opened, review),
                List.of(opened, review, asked),
                List.of(opened, review, asked, Step.of(EventType.EVIDENCE_SENT, "to", Party.PLATFORM)),
                List.of(opened, Step.of(EventType.DISPUTE_CANCELLED)),
                List.of(opened, Step.of(EventType.DISPUTE_CLOSED)),
                List.of(opened, review, refused, appealed),
                List.of(Step.of(EventType.PAYPAL_DISPUTE_OPENED)),
                List.of(Step.of(EventType.PAYPAL_DISPUTE_OPENED), Step.of(EventType.PAYPAL_DISPUTE_ESCALATED)),
                List.of(Step.of(EventType.CHARGEBACK_REQUESTED)),
                List.of(opened, review, refused, Step.of(EventType.BANK_NOTIFIED)),
                List.of(opened, review, refused, Step.of(EventType.REFUND_RECEIVED, "amount", PRICE)),
                List.of(Step.of(EventType.REFUND_ANNOUNCED)),
                List.of(Step.of(EventType.REFUND_RECEIVED, "amount", PRICE)),
                List.of(Step.of(EventType.CANCELLATION_REQUESTED)),
                List.of(
                        Step.of(EventType.CANCELLATION_REQUESTED),
                        Step.of(EventType.CANCELLATION_ANSWERED, "accepted", true)),
                List.of(
                        Step.of(EventType.CANCELLATION_REQUESTED),
                        Step.of(EventType.CANCELLATION_ANSWERED, "accepted", false))));
        Step sent = Step.of(EventType.EVIDENCE_SENT, "kinds", List.of(EvidenceKind.PHOTO));
        for (DecisionReason reason : DecisionReason.values()) {
            Step decided = new Step(
                    EventType.DISPUTE_DECIDED,
                    Map.of("outcome", Optional.of(Outcome.REFUSED), "reason", Optional.of(reason)));
            all.add(List.of(opened, review, sent, decided));
            all.add(List.of(opened, review, sent, decided, appealed));
        }
        all.add(List.of(opened, review, sent, Step.of(EventType.DISPUTE_DECIDED, "outcome", Outcome.PARTIAL_REFUND)));
        all.add(List.of(opened, Step.of(EventType.OFFER_MADE, "by", Party.PLATFORM)));
        all.add(List.of(opened, offered(OfferKind.COUPON, Optional.empty())));
        all.add(List.of(opened, offered(OfferKind.PARTIAL_REFUND, Optional.empty())));
        all.add(List.of(opened, offered(OfferKind.PARTIAL_REFUND, Optional.of(Money.of("10.00", "EUR")))));
        all.add(List.of(opened, offered(OfferKind.PARTIAL_REFUND, Optional.of(Money.of("33.00", "EUR")))));
        all.add(List.of(
                opened, offered(OfferKind.RETURN_AND_REFUND, Optional.empty()), Step.of(EventType.OFFER_ACCEPTED)));
        all.add(List.of(
                opened,
                Step.of(EventType.DISPUTE_DECIDED, "outcome", Outcome.FULL_REFUND),
                Step.of(EventType.REFUND_DENIED)));
        all.add(List.of(opened, Step.of(EventType.RETURN_SHIPPED), Step.of(EventType.DISPUTE_CLOSED)));
        all.add(List.of(opened, Step.of(EventType.CHARGEBACK_REQUESTED), Step.of(EventType.DISPUTE_CLOSED)));
        Step back = Step.of(EventType.DISPUTE_DECIDED, "outcome", Outcome.RETURN_AND_REFUND);
        all.add(List.of(opened, back, Step.of(EventType.RETURN_AGREED, "address", false)));
        all.add(List.of(opened, back, Step.of(EventType.RETURN_SHIPPED, "trackingEntered", false)));
        all.add(List.of(opened, back, Step.of(EventType.RETURN_SHIPPED)));
        all.add(List.of(opened, back, Step.of(EventType.RETURN_REFUSED)));
        all.add(List.of(opened, Step.of(EventType.RETURN_AGREED)));
        all.add(List.of(Step.of(EventType.RETURN_AGREED)));
        all.add(List.of(Step.of(EventType.WITHDRAWAL_NOTIFIED)));
        all.add(List.of(opened, review, refused));
        Step filed = Step.of(EventType.CHARGEBACK_REQUESTED);
        Step no = Step.of(EventType.CHARGEBACK_DECIDED, "outcome", Outcome.REFUSED);
        all.add(List.of(filed, Step.of(EventType.CHARGEBACK_ANSWERED)));
        all.add(List.of(filed, Step.of(EventType.REFUND_RECEIVED, "amount", PRICE)));
        all.add(List.of(filed, no));
        all.add(List.of(
                filed,
                no,
                Step.of(EventType.BANK_COMPLAINT_MADE),
                Step.of(EventType.BANK_FINAL_ANSWER, "accepted", false)));
        all.add(List.of(Step.of(EventType.RETURN_OFFERED)));
        all.add(List.of(Step.of(EventType.RETURN_ATTEMPTED)));
        all.add(List.of(
                opened,
                review,
                refused,
                Step.of(EventType.RETURN_OFFERED),
                Step.of(EventType.SELLER_REPLIED, "answer", Answer.REFUSES)));
        for (Outcome outcome : Outcome.values()) {
            all.add(List.of(opened, review, Step.of(EventType.DISPUTE_DECIDED, "outcome", outcome)));
            all.add(List.of(opened, review, refused, appealed, Step.of(EventType.APPEAL_DECIDED, "outcome", outcome)));
        }
        return List.copyOf(all);
    }

    private static Step offered(OfferKind kind, Optional<Money> amount) {
        return new Step(
                EventType.OFFER_MADE,
                Map.of("by", Optional.of(Party.SELLER), "offer", Optional.of(kind), "amount", amount));
    }

    private static List<List<Payment>> payments() {
        List<List<Payment>> all = new ArrayList<>(List.of(List.of()));
        for (PaymentMethod method : PaymentMethod.values()) {
            all.add(List.of(payment(method)
                    .network(method == PaymentMethod.CARD ? Optional.of(CardNetwork.VISA) : Optional.empty())
                    .build()));
        }
        for (CardNetwork network : List.of(CardNetwork.MASTERCARD, CardNetwork.CB)) {
            all.add(List.of(payment(PaymentMethod.CARD).network(network).build()));
        }
        all.add(List.of(payment(PaymentMethod.CARD)
                .network(CardNetwork.VISA)
                .strongAuthentication(true)
                .build()));
        all.add(List.of(payment(PaymentMethod.CARD)
                .network(CardNetwork.VISA)
                .processedOn(PLACED.plusDays(1))
                .build()));
        all.add(List.of(payment(PaymentMethod.PAYPAL)
                .backedBy(new Backing(PaymentMethod.CARD, Optional.of(CardNetwork.VISA)))
                .build()));
        return List.copyOf(all);
    }

    private static PaymentBuilder payment(PaymentMethod method) {
        return PaymentBuilder.builder().method(method).paidOn(PLACED);
    }

    /** How many cases there are, before each is put on its days. */
    public static int size() {
        return PROBLEMS.size()
                * TRACKING.size()
                * SELLER.size()
                * PLATFORM.size()
                * PAYMENTS.size()
                * DAYS.size()
                * HELD.size();
    }

    /** Every case whose number is a multiple of a step. */
    public static Stream<DisputeCase> every(int step) {
        return Stream.iterate(0, number -> number < size(), number -> number + step)
                .flatMap(number -> at(number).stream());
    }

    /** The case of a number; empty where the combination is no valid case. */
    public static Optional<DisputeCase> at(int number) {
        int left = number;
        ProblemType problem = PROBLEMS.get(left % PROBLEMS.size());
        left /= PROBLEMS.size();
        Optional<Tracking> tracking = TRACKING.get(left % TRACKING.size());
        left /= TRACKING.size();
        List<Step> seller = SELLER.get(left % SELLER.size());
        left /= SELLER.size();
        List<Step> platform = PLATFORM.get(left % PLATFORM.size());
        left /= PLATFORM.size();
        List<Payment> payments = PAYMENTS.get(left % PAYMENTS.size());
        left /= PAYMENTS.size();
        Days days = DAYS.get(left % DAYS.size());
        left /= DAYS.size();
        Held held = HELD.get(left);
        List<Event> events =
                events(Stream.concat(seller.stream(), platform.stream()).toList());
        LocalDate asOf = events.isEmpty()
                ? CONTACTED
                : events.get(events.size() - 1).on().orElseThrow();
        try {
            return Optional.of(DisputeCase.builder()
                    .asOf(asOf)
                    .order(order(tracking, days).build())
                    .clocks(clocks(days, asOf))
                    .buyer(BuyerBuilder.builder().country("FR").build())
                    .payments(payments)
                    .problem(ProblemBuilder.builder(Problem.of(problem))
                            .wants(held == Held.NOTHING ? Optional.empty() : Optional.of(Wish.REFUND))
                            .signals(held == Held.NOTHING ? List.of() : List.of(Signal.FRAUD_SUSPECTED))
                            .build())
                    .evidence(evidence(held, events))
                    .events(events)
                    .build());
        } catch (org.disputerules.dispute.InvalidInputException refused) {
            return Optional.empty();
        }
    }

    private static List<StatedClock> clocks(Days days, LocalDate asOf) {
        return switch (days) {
            case REFUND_PROMISED_BY_A_LETTER -> List.of(read(ClockKind.REFUND_OVERDUE, asOf));
            case SHIPPING_COUNTED_DOWN -> List.of(read(ClockKind.PLATFORM_SHIPPING, asOf));
            case APPEAL_COUNTED_DOWN ->
                List.of(read(ClockKind.PLATFORM_APPEAL, asOf), read(ClockKind.RETURN_SHIPPING, asOf));
            default -> List.of();
        };
    }

    private static StatedClock read(ClockKind kind, LocalDate asOf) {
        return new StatedClock(kind, Optional.empty(), Optional.empty(), Optional.of(asOf.plusDays(5)), asOf);
    }

    private static List<Evidence> evidence(Held held, List<Event> events) {
        return switch (held) {
            case NOTHING -> List.of();
            case A_PHOTO -> List.of(photo(Optional.of(PLACED)));
            case A_NEW_PHOTO ->
                events.isEmpty()
                        ? List.of()
                        : List.of(photo(events.get(events.size() - 1).on()));
        };
    }

    private static Evidence photo(Optional<LocalDate> madeOn) {
        return new Evidence(EvidenceKind.PHOTO, madeOn, Optional.empty(), Optional.empty());
    }

    private static List<Event> events(List<Step> steps) {
        List<Event> events = new ArrayList<>();
        LocalDate day = CONTACTED;
        for (Step step : steps) {
            LocalDate on = day;
            events.add(new RandomRecord(new Dice(1), (type, name) -> Optional.empty())
                    .bare(step.type().record(), step.details(), on));
            day = day.plusDays(2);
        }
        return events;
    }

    private static OrderBuilder order(Optional<Tracking> tracking, Days days) {
        OrderBuilder order = OrderBuilder.builder()
                .marketplace("ALIEXPRESS")
                .placedOn(PLACED)
                .tracking(tracking)
                .item(ItemBuilder.builder().freeReturns(true).build())
                .total(PRICE);
        switch (days) {
            case NONE -> {
                // Nothing else is known.
            }
            case SHIPPED -> order.shippedOn(PLACED.plusDays(26));
            case PROMISED -> order.shippedOn(PLACED.plusDays(3)).estimatedDeliveryOn(PLACED.plusDays(26));
            case PROMISED_LATE -> order.shippedOn(PLACED.plusDays(3)).estimatedDeliveryOn(PLACED.plusDays(80));
            case SCANNED -> order.shippedOn(PLACED.plusDays(3)).deliveryScanOn(PLACED.plusDays(20));
            case REFUND_PROMISED_BY_A_LETTER, APPEAL_COUNTED_DOWN -> order.shippedOn(PLACED.plusDays(3));
            case SHIPPING_COUNTED_DOWN -> {
                // Only the countdown of the page is known.
            }
            case IN_HAND -> order.shippedOn(PLACED.plusDays(3)).receivedOn(PLACED.plusDays(27));
            case COMPLETED_BEFORE_PROMISED ->
                order.completedOn(PLACED.plusDays(18)).estimatedDeliveryOn(PLACED.plusDays(80));
            case COMPLETED -> order.shippedOn(PLACED.plusDays(3)).completedOn(PLACED.plusDays(28));
        }
        return order;
    }

    /** A case on each of the days, not before its own, that lie around one of its clocks. */
    public static Stream<DisputeCase> aroundEachClock(DisputeCase disputeCase, Recommendation answer) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(disputeCase.asOf());
        for (Deadline deadline : answer.deadlines()) {
            Stream.of(deadline.startsOn(), deadline.doBy(), deadline.lastDay(), deadline.doubtEndsOn())
                    .flatMap(Optional::stream)
                    .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        }
        return days.tailSet(disputeCase.asOf()).stream().map(disputeCase::asOf);
    }
}
