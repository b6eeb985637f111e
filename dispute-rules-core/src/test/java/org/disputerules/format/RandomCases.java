package org.disputerules.format;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Buyer;
import org.disputerules.dispute.BuyerBuilder;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.PaymentBuilder;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.dispute.event.Event;

/** Random cases that are possible: what the checks of a case refuse is thrown away. */
final class RandomCases extends RandomRecords {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private int daysSoFar;
    private final List<String> payments = new ArrayList<>();

    RandomCases(long seed) {
        super(seed);
    }

    DisputeCase next() {
        for (int attempt = 0; attempt < 5000; attempt++) {
            fresh();
            try {
                return record(DisputeCase.class);
            } catch (InvalidInputException impossible) {
                // Another one.
            }
        }
        throw new IllegalStateException("no possible case among 5000");
    }

    void fresh() {
        daysSoFar = 0;
        payments.clear();
    }

    @Override
    Object value(Class<?> owner, String name, Type type) {
        if (name.equals("payment") && payments.isEmpty()) {
            return Optional.empty();
        }
        Object value = super.value(owner, name, type);
        if (value instanceof Payment payment) {
            payments.add(payment.id());
            return possible(payment);
        }
        if (value instanceof Buyer buyer && buyer.country().isPresent()) {
            return BuyerBuilder.builder(buyer)
                    .countryGroup(Optional.empty())
                    .region(Optional.empty())
                    .build();
        }
        if (owner == DisputeCase.class && name.equals("events") && value instanceof List<?> list) {
            List<Event> events = new ArrayList<>();
            list.forEach(event -> events.add((Event) event));
            events.sort(Comparator.comparing(event -> event.on().orElse(FIRST_DAY)));
            return events;
        }
        return value;
    }

    /** Most details belong to some means of payment only. */
    private static Payment possible(Payment payment) {
        boolean isCard = payment.method() == PaymentMethod.CARD;
        boolean isWallet = payment.method() == PaymentMethod.PAYPAL;
        return PaymentBuilder.builder(payment)
                .network(payment.network().filter(network -> isCard))
                .funding(payment.funding().filter(funding -> isCard))
                .backedBy(payment.backedBy().filter(backing -> isWallet))
                .friendsAndFamily(payment.friendsAndFamily().filter(personal -> isWallet))
                .build();
    }

    @Override
    String text(Class<?> owner, String name) {
        return switch (name) {
            case "country", "shipsFrom" -> pick(List.of("FR", "NO", "CN"));
            case "region" -> pick(List.of("FR-75", "NO-03"));
            case "marketplace", "target", "to", "from", "with" ->
                pick(List.of("ALIEXPRESS", "NO", "ON", "1234", "60_MILLIONS"));
            case "payment" -> payments.isEmpty() ? "none" : pick(payments);
            default -> super.text(owner, name);
        };
    }

    /** Days in the order in which the components ask for them, so that most of them follow one another. */
    @Override
    LocalDate day(Class<?> owner, String name) {
        if (owner == DisputeCase.class) {
            return FIRST_DAY.plusDays(400);
        }
        daysSoFar += random.nextInt(5);
        return FIRST_DAY.plusDays(daysSoFar);
    }
}
