package org.disputerules.drl.generator;

import static org.disputerules.dispute.event.EventType.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.disputerules.dispute.Buyer;
import org.disputerules.dispute.BuyerBuilder;
import org.disputerules.dispute.Channel;
import org.disputerules.dispute.CountryGroup;
import org.disputerules.dispute.CourtOutcome;
import org.disputerules.dispute.CourtStepKind;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.ItemBuilder;
import org.disputerules.dispute.Order;
import org.disputerules.dispute.OrderBuilder;
import org.disputerules.dispute.PaymentBuilder;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemBuilder;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.SellerBuilder;
import org.disputerules.dispute.Wish;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.drl.generator.RandomCases.Seeded;

/** Small cases by chance of which mostly that is known which the law, its bodies and the courts count from. */
public final class LawCases {
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 3);
    private static final List<ProblemType> PROBLEMS = List.of(
            ProblemType.NOT_RECEIVED,
            ProblemType.NOT_SHIPPED,
            ProblemType.DEFECTIVE,
            ProblemType.DEFECTIVE,
            ProblemType.COUNTERFEIT,
            ProblemType.UNSAFE_PRODUCT,
            ProblemType.CHANGE_OF_MIND,
            ProblemType.CHANGE_OF_MIND);
    private static final List<List<EventType>> HISTORIES = List.of(
            List.of(),
            List.of(FORMAL_NOTICE_SENT),
            List.of(FORMAL_NOTICE_SENT, FORMAL_NOTICE_SENT),
            List.of(FORMAL_NOTICE_SENT, CONTRACT_TERMINATED),
            List.of(CONTRACT_TERMINATED, RETURN_SHIPPED),
            List.of(WITHDRAWAL_NOTIFIED, RETURN_SHIPPED),
            List.of(WITHDRAWAL_NOTIFIED, RETURN_SHIPPED, RETURN_RECEIVED),
            List.of(RETURN_SHIPPED, WITHDRAWAL_NOTIFIED),
            List.of(MEDIATION_BEGUN),
            List.of(MEDIATION_BEGUN, MEDIATION_ENDED),
            List.of(COURT_STEP),
            List.of(COURT_STEP, COURT_STEP),
            List.of(ILLEGAL_PRODUCT_NOTIFIED, NOTICE_DECIDED),
            List.of(REFUND_ANNOUNCED),
            List.of(CANCELLATION_REQUESTED, CANCELLATION_ANSWERED),
            List.of(CANCELLATION_REQUESTED, CANCELLATION_REQUESTED),
            List.of(FORMAL_NOTICE_SENT, ITEM_REPAIRED),
            List.of(ITEM_REPAIRED),
            List.of(ITEM_REPLACED),
            List.of(BANK_COMPLAINT_MADE));

    private final Dice dice;

    private LawCases(Dice dice) {
        this.dice = dice;
    }

    /** A case a seed, from a seed on. */
    public static Stream<Seeded> from(long seed, int count) {
        return LongStream.range(seed, seed + count)
                .mapToObj(one -> new Seeded(one, new LawCases(new Dice(one)).draw()));
    }

    private DisputeCase draw() {
        LocalDate placed = dice.after(FIRST, 0, 800);
        LocalDate received = dice.after(placed, 5, 40);
        ProblemType problem = dice.one(PROBLEMS);
        boolean inHand = problem != ProblemType.NOT_RECEIVED && problem != ProblemType.NOT_SHIPPED;
        List<Event> events = events(dice.after(received, 0, 25));
        LocalDate noticed = dice.chance(0.15) ? received.plusMonths(27) : received;
        LocalDate told = events.stream()
                .flatMap(event -> event.on().stream())
                .reduce((earlier, later) -> later)
                .filter(day -> day.isAfter(noticed))
                .orElse(noticed);
        return DisputeCase.builder()
                .asOf(dice.after(told, 0, dice.chance(0.7) ? 15 : 200))
                .buyer(buyer())
                .seller(SellerBuilder.builder()
                        .country(dice.one(List.of("FR", "FR", "DE", "DE", "CN")))
                        .professional(true)
                        .build())
                .order(order(placed, received, inHand))
                .payments(List.of(
                        PaymentBuilder.builder().method(PaymentMethod.CARD).build()))
                .problem(problem(problem, noticed))
                .events(events)
                .build();
    }

    private Buyer buyer() {
        Optional<String> country = dice.maybe(0.95, dice.one(List.of("FR", "FR", "FR", "DE", "NO", "GB", "US")));
        return BuyerBuilder.builder()
                .country(country)
                .countryGroup(country.isPresent() ? Optional.empty() : Optional.of(CountryGroup.EU))
                .region(country.equals(Optional.of("GB")) ? dice.maybe(0.3, "GB-SCT") : Optional.empty())
                .build();
    }

    private Order order(LocalDate placed, LocalDate received, boolean inHand) {
        return OrderBuilder.builder()
                .marketplace(dice.one(List.of("ALIEXPRESS", "WEB_SHOP")))
                .placedOn(dice.maybe(0.8, placed))
                .estimatedDeliveryOn(dice.maybe(0.5, dice.after(placed, 5, 40)))
                .deliveryScanOn(inHand ? dice.maybe(0.4, received.minusDays(dice.below(4))) : Optional.empty())
                .receivedOn(inHand ? dice.maybe(0.8, received) : Optional.empty())
                .withdrawalExplained(dice.maybe(0.5, dice.chance(0.5)))
                .item(ItemBuilder.builder()
                        .secondHand(dice.maybe(0.5, dice.chance(0.5)))
                        .build())
                .build();
    }

    private Problem problem(ProblemType type, LocalDate noticed) {
        return ProblemBuilder.builder(Problem.of(type))
                .noticedOn(dice.maybe(0.5, noticed))
                .wants(dice.maybe(0.5, Wish.REPAIR))
                .build();
    }

    private List<Event> events(LocalDate first) {
        List<EventType> types = new ArrayList<>();
        if (dice.chance(0.6)) {
            types.add(SELLER_CONTACTED);
        }
        types.addAll(dice.one(HISTORIES));
        return RandomRecord.bare(dice, types, first, 30, this::details);
    }

    private Map<String, Object> details(EventType type) {
        return switch (type) {
            case SELLER_CONTACTED ->
                Map.of(
                        "channel",
                        dice.maybe(0.7, dice.one(Channel.class)),
                        "inWriting",
                        dice.maybe(0.3, dice.chance(0.7)));
            case MEDIATION_BEGUN -> Map.of("with", dice.maybe(0.4, "CONCILIATEUR_DE_JUSTICE"));
            case COURT_STEP ->
                Map.of(
                        "step",
                        dice.maybe(0.9, dice.chance(0.7) ? CourtStepKind.CONCILIATION : CourtStepKind.FILED),
                        "outcome",
                        dice.maybe(0.8, dice.one(CourtOutcome.class)));
            case NOTICE_DECIDED -> Map.of("removed", dice.maybe(0.9, dice.chance(0.3)));
            case CANCELLATION_ANSWERED -> Map.of("accepted", dice.maybe(0.9, dice.chance(0.8)));
            default -> Map.of();
        };
    }
}
