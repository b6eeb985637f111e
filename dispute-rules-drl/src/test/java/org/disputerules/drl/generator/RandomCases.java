package org.disputerules.drl.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.disputerules.dispute.Buyer;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Elsewhere;
import org.disputerules.dispute.Evidence;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.Extent;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.dispute.Item;
import org.disputerules.dispute.ItemState;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.Order;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Seller;
import org.disputerules.dispute.StatedClock;

/** Valid cases by chance. A seed always gives the same case; what the case's own check refuses is drawn again. */
public final class RandomCases {
    private static final int TRIES = 200;
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);
    private static final List<String> COUNTRIES = List.of("FR", "FR", "DE", "GB", "US");

    /** The clocks that pages and letters show most. */
    private static final List<ClockKind> READ_OFF_PAGES = List.of(
            ClockKind.PLATFORM_DISPUTE_OPENING,
            ClockKind.PLATFORM_DISPUTE_OPENING,
            ClockKind.PLATFORM_APPEAL,
            ClockKind.SELLER_REPLY,
            ClockKind.PLATFORM_SHIPPING,
            ClockKind.PLATFORM_PROTECTION,
            ClockKind.REFUND_OVERDUE);

    private final Dice dice;

    private RandomCases(Dice dice) {
        this.dice = dice;
    }

    /** The case of a seed. */
    public static DisputeCase of(long seed) {
        Dice dice = new Dice(seed);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                return new RandomCases(dice).draw();
            } catch (InvalidInputException refused) {
                // Drawn again: only the case's own check says what is possible.
            }
        }
        throw new IllegalStateException("No valid case in " + TRIES + " tries with the seed " + seed);
    }

    /** A case a seed, from a seed on. */
    public static Stream<Seeded> from(long seed, int count) {
        return LongStream.range(seed, seed + count).mapToObj(one -> new Seeded(one, of(one)));
    }

    /** A case and the seed that makes it again. */
    public record Seeded(long seed, DisputeCase disputeCase) {}

    private DisputeCase draw() {
        LocalDate placed = dice.after(FIRST, 0, 1000);
        LocalDate asOf = dice.after(placed, 0, dice.chance(0.7) ? 120 : 700);
        List<Payment> payments = payments(placed, asOf);
        Problem problem = problem(placed, asOf);
        Order order = order(problem, placed, asOf);
        LocalDate first = dice.after(placed, 0, 60);
        return DisputeCase.builder()
                .asOf(asOf)
                .asker(dice.maybe(0.1, dice.one(org.disputerules.dispute.Asker.class)))
                .buyer(plain(asOf)
                        .of(
                                Buyer.class,
                                Map.of(
                                        "country", dice.maybe(0.7, dice.one(COUNTRIES)),
                                        "countryGroup", Optional.empty(),
                                        "region", Optional.empty())))
                .order(order)
                .seller(plain(asOf).of(Seller.class, Map.of("country", dice.maybe(0.7, "CN"))))
                .payments(payments)
                .problem(problem)
                .evidence(evidence(placed, asOf))
                .clocks(clocks(placed, asOf, payments))
                .elsewhere(plain(asOf)
                        .of(Elsewhere.class, Map.of("disputedOfLastTenOrders", dice.maybe(0.3, dice.between(0, 10)))))
                .events(new RandomHistory(dice, payments).between(first, asOf))
                .build();
    }

    private RandomRecord plain(LocalDate asOf) {
        return new RandomRecord(
                dice,
                (type, name) -> type == LocalDate.class
                        ? Optional.of(asOf.minusDays(dice.below(10)))
                        : Optional.of(dice.one(COUNTRIES)));
    }

    private Order order(Problem problem, LocalDate placed, LocalDate asOf) {
        LocalDate shipped = dice.after(placed, 0, 15);
        LocalDate scanned = dice.after(shipped, 3, 50);
        LocalDate received = dice.after(scanned, 0, 3);
        LocalDate completed = dice.after(scanned, 0, 30);
        boolean inHand = problem.type() != ProblemType.NOT_RECEIVED && problem.type() != ProblemType.NOT_SHIPPED;
        Map<String, Object> given = new HashMap<>();
        given.put("marketplace", dice.maybe(0.93, marketplace()));
        given.put("placedOn", dice.maybe(0.9, placed));
        given.put("shippedOn", past(problem.type() == ProblemType.NOT_SHIPPED ? 0 : 0.8, shipped, asOf));
        given.put("shipsFrom", dice.maybe(0.5, "CN"));
        given.put("estimatedDeliveryOn", dice.maybe(0.75, dice.after(placed, 8, 60)));
        given.put("deliveryScanOn", past(inHand ? 0.6 : 0.15, scanned, asOf));
        given.put("receivedOn", past(inHand ? 0.5 : 0, received, asOf));
        given.put("receiptConfirmedOn", past(0.1, dice.after(received, 0, 5), asOf));
        given.put("completedOn", past(0.15, completed, asOf));
        given.put("protectionEndsOn", dice.maybe(0.2, dice.after(placed, 40, 100)));
        given.put("lastScanOn", past(0.15, dice.after(scanned, 0, 5), asOf));
        given.put("total", dice.maybe(0.8, Money.of("34.90", "EUR")));
        given.put("item", item(inHand, asOf));
        return plain(asOf).of(Order.class, given);
    }

    private String marketplace() {
        return dice.chance(0.85) ? "ALIEXPRESS" : dice.one(List.of("OTHER_MARKETPLACE", "WEB_SHOP", "PRIVATE_SALE"));
    }

    private Item item(boolean inHand, LocalDate asOf) {
        ItemState state = inHand ? dice.one(ItemState.class) : ItemState.INTACT;
        return plain(asOf).of(Item.class, Map.of("state", dice.maybe(0.4, state)));
    }

    private Optional<LocalDate> past(double probability, LocalDate day, LocalDate asOf) {
        return day.isAfter(asOf) ? Optional.empty() : dice.maybe(probability, day);
    }

    private Problem problem(LocalDate placed, LocalDate asOf) {
        ProblemType type = dice.chance(0.55) ? ProblemType.NOT_RECEIVED : dice.one(ProblemType.class);
        Extent extent = dice.one(Extent.class);
        Map<String, Object> given = new HashMap<>();
        given.put("type", type);
        given.put("also", dice.chance(0.9) ? List.of() : dice.some(1, List.of(ProblemType.values())));
        given.put("root", dice.maybe(0.1, dice.one(ProblemType.class)));
        given.put("noticedOn", past(0.6, dice.after(placed, 0, 60), asOf));
        given.put("extent", dice.maybe(0.5, extent));
        given.put("disputedAmount", extent == Extent.PART ? Optional.of(Money.of("12.00", "EUR")) : Optional.empty());
        given.put("describedAs", Optional.empty());
        return plain(asOf).of(Problem.class, given);
    }

    private List<Payment> payments(LocalDate placed, LocalDate asOf) {
        int count = dice.chance(0.08) ? 0 : dice.chance(0.85) ? 1 : 2;
        List<Payment> payments = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            payments.add(new RandomPayment(dice).of("p" + number, placed, asOf));
        }
        return payments;
    }

    private List<Evidence> evidence(LocalDate placed, LocalDate asOf) {
        List<Evidence> evidence = new ArrayList<>();
        for (EvidenceKind kind : dice.some(dice.chance(0.5) ? 3 : 9, List.of(EvidenceKind.values()))) {
            evidence.add(plain(asOf)
                    .of(
                            Evidence.class,
                            Map.of(
                                    "kind", kind,
                                    "madeOn", past(0.5, dice.after(placed, 0, 60), asOf),
                                    "lost", dice.maybe(0.1, dice.chance(0.5)))));
        }
        return evidence;
    }

    private List<StatedClock> clocks(LocalDate placed, LocalDate asOf, List<Payment> payments) {
        if (!dice.chance(0.2)) {
            return List.of();
        }
        ClockKind kind = dice.chance(0.7) ? dice.one(READ_OFF_PAGES) : dice.one(ClockKind.class);
        LocalDate read = dice.after(placed, 0, 40);
        return List.of(new StatedClock(
                kind,
                payments.isEmpty()
                        ? Optional.empty()
                        : dice.maybe(0.3, dice.one(payments).id()),
                dice.maybe(0.3, read),
                Optional.of(dice.after(read, 0, 40)),
                read.isAfter(asOf) ? asOf : read));
    }
}
