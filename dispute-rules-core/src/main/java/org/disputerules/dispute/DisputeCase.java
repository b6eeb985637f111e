package org.disputerules.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.disputerules.dispute.event.Event;

/**
 * Everything that a buyer knows about one dispute on one day: one disputed item or parcel.
 *
 * <p>Only {@code asOf} and the problem's type are required. Absent means unknown, never "no". A case checks itself when
 * it is made: an impossible history, or values that contradict each other, never become a case.
 *
 * @param contract the version of this contract, {@value #CONTRACT}
 * @param id a name for the case
 * @param asOf the day asked about, in the buyer's zone
 * @param asker who asks
 * @param buyer the buyer
 * @param order the order
 * @param seller the seller
 * @param payments the payments; more than one where an order was paid in parts
 * @param problem what went wrong
 * @param evidence the evidence held
 * @param clocks clocks read off a page or a letter
 * @param elsewhere what the buyer did in other cases
 * @param events every step so far, in order; the list may begin in the middle of the history
 */
@WithBuilder
public record DisputeCase(
        int contract,
        Optional<String> id,
        LocalDate asOf,
        Optional<Asker> asker,
        Buyer buyer,
        Order order,
        Seller seller,
        List<Payment> payments,
        Problem problem,
        List<Evidence> evidence,
        List<StatedClock> clocks,
        Elsewhere elsewhere,
        List<Event> events) {
    /** Copies its lists and checks the case. */
    public DisputeCase {
        payments = List.copyOf(payments);
        evidence = List.copyOf(evidence);
        clocks = List.copyOf(clocks);
        events = List.copyOf(events);
        buyer = Objects.requireNonNullElse(buyer, Buyer.UNKNOWN);
        order = Objects.requireNonNullElse(order, Order.UNKNOWN);
        seller = Objects.requireNonNullElse(seller, Seller.UNKNOWN);
        elsewhere = Objects.requireNonNullElse(elsewhere, Elsewhere.UNKNOWN);
        List<InputProblem> problems = CaseCheck.problems(
                contract, asOf, buyer, order, seller, payments, problem, evidence, clocks, elsewhere, events);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** The version of the contract that this library reads and writes. */
    public static final int CONTRACT = 1;

    /**
     * A builder, in which only the day and the problem must be set.
     *
     * @return a new builder
     */
    public static DisputeCaseBuilder builder() {
        return DisputeCaseBuilder.builder().contract(CONTRACT);
    }

    /**
     * This case on another day. Nothing else changes.
     *
     * @param day the day asked about
     * @return the case on that day
     * @throws InvalidInputException when an event lies after that day
     */
    public DisputeCase asOf(LocalDate day) {
        return DisputeCaseBuilder.builder(this).asOf(day).build();
    }

    /**
     * This case after one more event: "and now this happened". When the event's day is known and later than
     * {@code asOf}, the case moves to that day.
     *
     * @param event the event, no earlier than the ones before
     * @return the case with the event at the end of its history
     * @throws InvalidInputException when the event cannot follow
     */
    public DisputeCase withEvent(Event event) {
        List<Event> longer = Stream.concat(events.stream(), Stream.of(event)).toList();
        LocalDate day = event.on().filter(asOf::isBefore).orElse(asOf);
        return DisputeCaseBuilder.builder(this).asOf(day).events(longer).build();
    }
}
