package org.disputerules.drl.generator;

import static org.disputerules.dispute.event.EventType.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.disputerules.dispute.Answer;
import org.disputerules.dispute.Buyer;
import org.disputerules.dispute.BuyerBuilder;
import org.disputerules.dispute.CardFunding;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.ItemBuilder;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.OfferKind;
import org.disputerules.dispute.Order;
import org.disputerules.dispute.OrderBuilder;
import org.disputerules.dispute.Outcome;
import org.disputerules.dispute.Party;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.PaymentBuilder;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemBuilder;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.SellerBuilder;
import org.disputerules.dispute.Signal;
import org.disputerules.dispute.Wish;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.drl.generator.RandomCases.Seeded;

/**
 * Small cases by chance with one payment, of which mostly that is known which clocks count from. A seed always gives
 * the same case.
 */
public final class ClockCases {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final List<ProblemType> PROBLEMS = List.of(
            ProblemType.NOT_RECEIVED,
            ProblemType.EMPTY_PARCEL,
            ProblemType.DEFECTIVE,
            ProblemType.COUNTERFEIT,
            ProblemType.REFUND_NOT_RECEIVED,
            ProblemType.REFUND_NOT_RECEIVED,
            ProblemType.CHANGE_OF_MIND,
            ProblemType.CHANGE_OF_MIND,
            ProblemType.UNAUTHORISED_PAYMENT,
            ProblemType.DUPLICATE_CHARGE);
    private static final List<PaymentMethod> METHODS = List.of(
            PaymentMethod.CARD,
            PaymentMethod.CARD,
            PaymentMethod.CARD,
            PaymentMethod.PAYPAL,
            PaymentMethod.KLARNA,
            PaymentMethod.DIRECT_DEBIT);
    private static final List<CardNetwork> NETWORKS = List.of(
            CardNetwork.VISA,
            CardNetwork.VISA,
            CardNetwork.MASTERCARD,
            CardNetwork.MASTERCARD,
            CardNetwork.AMEX,
            CardNetwork.DISCOVER);
    private static final List<List<EventType>> HISTORIES = List.of(
            List.of(),
            List.of(BANK_NOTIFIED),
            List.of(BANK_NOTIFIED),
            List.of(RETURN_OFFERED, SELLER_REPLIED),
            List.of(RETURN_ATTEMPTED),
            List.of(RETURN_SHIPPED),
            List.of(RETURN_OFFERED, RETURN_SHIPPED, RETURN_RECEIVED),
            List.of(WITHDRAWAL_NOTIFIED),
            List.of(WITHDRAWAL_NOTIFIED, RETURN_SHIPPED),
            List.of(RETURN_SHIPPED, CONTRACT_TERMINATED),
            List.of(REFUND_ANNOUNCED),
            List.of(REFUND_ANNOUNCED, REFUND_EXECUTED),
            List.of(RETURN_SHIPPED, REFUND_ANNOUNCED),
            List.of(WITHDRAWAL_NOTIFIED, REFUND_ANNOUNCED),
            List.of(DISPUTE_OPENED, SELLER_REPLIED),
            List.of(DISPUTE_OPENED, OFFER_MADE, OFFER_ACCEPTED));
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.REFUSED, Outcome.REFUSED, Outcome.PARTIAL_REFUND, Outcome.FULL_REFUND);
    private static final Map<PaymentMethod, List<List<EventType>>> OF_METHOD = Map.of(
            PaymentMethod.CARD, List.of(List.of(CHARGEBACK_REQUESTED), List.of(UNAUTHORISED_PAYMENT_REPORTED)),
            PaymentMethod.PAYPAL,
                    List.of(
                            List.of(PAYPAL_DISPUTE_OPENED),
                            List.of(PAYPAL_DISPUTE_OPENED, PAYPAL_DISPUTE_ESCALATED),
                            List.of(PAYPAL_DISPUTE_ESCALATED, PAYPAL_DECIDED),
                            List.of(PAYPAL_DECIDED, PAYPAL_APPEALED, PAYPAL_APPEAL_DECIDED)),
            PaymentMethod.KLARNA, List.of(List.of(BNPL_DISPUTE_OPENED)),
            PaymentMethod.DIRECT_DEBIT, List.of(List.of(DIRECT_DEBIT_REFUND_REQUESTED)));

    private final Dice dice;

    private ClockCases(Dice dice) {
        this.dice = dice;
    }

    /** The case of a seed. */
    public static DisputeCase of(long seed) {
        return new ClockCases(new Dice(seed)).draw();
    }

    /** A case a seed, from a seed on. */
    public static Stream<Seeded> from(long seed, int count) {
        return LongStream.range(seed, seed + count).mapToObj(one -> new Seeded(one, of(one)));
    }

    private DisputeCase draw() {
        LocalDate placed = dice.after(FIRST, 0, 200);
        ProblemType problem = dice.one(PROBLEMS);
        PaymentMethod method = dice.one(METHODS);
        LocalDate received = dice.after(placed, 10, 50);
        List<Event> events = events(method, dice.after(received, 0, dice.chance(0.6) ? 20 : 120));
        LocalDate asOf = events.stream()
                .flatMap(event -> event.on().stream())
                .reduce((earlier, later) -> later)
                .orElse(received.plusDays(30));
        return DisputeCase.builder()
                .asOf(asOf)
                .buyer(buyer())
                .seller(SellerBuilder.builder()
                        .country(dice.one(List.of("CN", "DE", "BR")))
                        .build())
                .order(order(placed, received, problem != ProblemType.NOT_RECEIVED))
                .payments(List.of(payment(method, placed)))
                .problem(problem(problem, received))
                .events(events)
                .build();
    }

    private Buyer buyer() {
        String country = dice.one(List.of("FR", "DE", "GB", "GB", "US"));
        return BuyerBuilder.builder()
                .country(country)
                .region(country.equals("GB") ? dice.maybe(0.3, "GB-SCT") : Optional.empty())
                .build();
    }

    private Order order(LocalDate placed, LocalDate received, boolean inHand) {
        Money price = Money.of("150.00", dice.chance(0.5) ? "GBP" : "EUR");
        return OrderBuilder.builder()
                .marketplace(dice.one(List.of("ALIEXPRESS", "WEB_SHOP")))
                .placedOn(dice.maybe(0.6, placed))
                .estimatedDeliveryOn(dice.maybe(0.7, dice.after(placed, 8, 60)))
                .receivedOn(inHand ? dice.maybe(0.7, received) : Optional.empty())
                .receiptConfirmedOn(inHand ? dice.maybe(0.2, received) : Optional.empty())
                .completedOn(dice.maybe(0.2, received))
                .total(price)
                .item(ItemBuilder.builder().price(price).freeReturns(true).build())
                .build();
    }

    private Payment payment(PaymentMethod method, LocalDate placed) {
        boolean card = method == PaymentMethod.CARD;
        LocalDate paid = dice.after(placed, 0, 2);
        return PaymentBuilder.builder()
                .method(method)
                .network(dice.maybe(card ? 0.95 : 0, dice.one(NETWORKS)))
                .funding(dice.maybe(card ? 0.9 : 0, dice.one(CardFunding.class)))
                .paidOn(dice.maybe(0.65, paid))
                .processedOn(dice.maybe(card ? 0.5 : 0, dice.after(paid, 0, 3)))
                .statementOn(dice.maybe(0.5, dice.after(paid, 5, 10)))
                .build();
    }

    private Problem problem(ProblemType type, LocalDate received) {
        return ProblemBuilder.builder(Problem.of(type))
                .noticedOn(dice.maybe(0.5, received))
                .signals(
                        type == ProblemType.COUNTERFEIT && dice.chance(0.6)
                                ? List.of(Signal.COUNTERFEIT_CONFIRMED)
                                : List.of())
                .build();
    }

    private List<Event> events(PaymentMethod method, LocalDate first) {
        List<EventType> types = new ArrayList<>();
        if (dice.chance(0.7)) {
            types.add(SELLER_CONTACTED);
        }
        types.addAll(dice.one(HISTORIES));
        if (dice.chance(0.4)) {
            types.addAll(dice.one(OF_METHOD.get(method)));
        }
        return RandomRecord.bare(dice, types, first, 12, this::details);
    }

    private Map<String, Object> details(EventType type) {
        return switch (type) {
            case SELLER_REPLIED -> Map.of("answer", Optional.of(dice.one(List.of(Answer.REFUSES, Answer.ACCEPTS))));
            case REFUND_ANNOUNCED -> dice.chance(0.2) ? Map.of("on", Optional.empty()) : Map.of();
            case PAYPAL_DECIDED, PAYPAL_APPEAL_DECIDED -> Map.of("outcome", Optional.of(dice.one(OUTCOMES)));
            case DISPUTE_OPENED -> Map.of("wants", Optional.of(dice.one(List.of(Wish.REFUND, Wish.RETURN_AND_REFUND))));
            case OFFER_MADE ->
                Map.of(
                        "by",
                        Optional.of(Party.SELLER),
                        "offer",
                        Optional.of(dice.one(List.of(OfferKind.FULL_REFUND, OfferKind.RETURN_AND_REFUND))));
            default -> Map.of();
        };
    }
}
