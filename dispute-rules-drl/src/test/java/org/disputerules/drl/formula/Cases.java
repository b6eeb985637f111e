package org.disputerules.drl.formula;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disputerules.dispute.Answer;
import org.disputerules.dispute.OfferKind;
import org.disputerules.dispute.Outcome;
import org.disputerules.dispute.Party;
import org.disputerules.dispute.Wish;
import org.disputerules.dispute.event.AppealDecided;
import org.disputerules.dispute.event.CancellationAnswered;
import org.disputerules.dispute.event.DisputeDecided;
import org.disputerules.dispute.event.DisputeEdited;
import org.disputerules.dispute.event.DisputeOpened;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.dispute.event.EvidenceRequested;
import org.disputerules.dispute.event.EvidenceSent;
import org.disputerules.dispute.event.OfferMade;
import org.disputerules.dispute.event.OfferRefused;
import org.disputerules.dispute.event.PaypalAppealDecided;
import org.disputerules.dispute.event.PaypalDecided;
import org.disputerules.dispute.event.SellerReplied;

/** Which events of a case order a return, or a refund (aliexpress.md 6: D1 to D7 and R1). */
final class Cases {
    private static final Set<OfferKind> MONEY = Set.of(OfferKind.FULL_REFUND, OfferKind.PARTIAL_REFUND);
    private static final Set<Outcome> PAID = Set.of(Outcome.FULL_REFUND, Outcome.PARTIAL_REFUND);

    private static final Set<Party> OFFERING = Set.of(Party.SELLER, Party.PLATFORM);

    private static final Set<EventType> RETURNING = Set.of(
            EventType.RETURN_OFFERED,
            EventType.RETURN_AGREED,
            EventType.RETURN_ATTEMPTED,
            EventType.RETURN_SHIPPED,
            EventType.RETURN_RECEIVED);

    private static final Set<EventType> RETURNING_OR_REFUSED = Set.of(
            EventType.RETURN_OFFERED,
            EventType.RETURN_AGREED,
            EventType.RETURN_ATTEMPTED,
            EventType.RETURN_SHIPPED,
            EventType.RETURN_RECEIVED,
            EventType.RETURN_REFUSED);

    private Cases() {}

    static boolean ordersReturn(Asked asked, Event event) {
        return switch (Asked.meaning(event)) {
            case RETURN_AGREED -> true;
            case OFFER_ACCEPTED -> offered(asked, event).equals(Optional.of(OfferKind.RETURN_AND_REFUND));
            case SELLER_REPLIED -> accepts(event) && wanted(asked, event).equals(Optional.of(Wish.RETURN_AND_REFUND));
            default -> outcome(event).equals(Optional.of(Outcome.RETURN_AND_REFUND));
        };
    }

    static boolean ordersRefund(Asked asked, Event event) {
        return switch (Asked.meaning(event)) {
            case RETURN_RECEIVED, REFUND_ANNOUNCED, REFUND_EXECUTED -> true;
            case CANCELLATION_ANSWERED ->
                event instanceof CancellationAnswered answered
                        && answered.accepted().orElse(false);
            case OFFER_ACCEPTED -> offered(asked, event).filter(MONEY::contains).isPresent();
            case SELLER_REPLIED ->
                accepts(event)
                        && wanted(asked, event)
                                .filter(Set.of(Wish.REFUND, Wish.PARTIAL_REFUND)::contains)
                                .isPresent();
            default -> outcome(event).filter(PAID::contains).isPresent();
        };
    }

    /** D1: the buyer opened the case, or changed it before the platform took it over (AE-40, C-3). */
    static boolean asksTheSeller(Asked asked, Event event) {
        return Asked.meaning(event) == EventType.DISPUTE_OPENED
                || lastBefore(
                                asked,
                                event,
                                Set.of(
                                        EventType.DISPUTE_OPENED,
                                        EventType.PLATFORM_STEPPED_IN,
                                        EventType.DISPUTE_DECIDED,
                                        EventType.DECISION_APPEALED,
                                        EventType.APPEAL_DECIDED,
                                        EventType.DISPUTE_CLOSED,
                                        EventType.DISPUTE_CANCELLED))
                        .filter(last -> Asked.meaning(last) != EventType.DISPUTE_OPENED)
                        .isEmpty();
    }

    /** D3: the platform took the case over, or got what it had asked for (D4). */
    static boolean asksThePlatform(Asked asked, Event event) {
        if (Asked.meaning(event) == EventType.PLATFORM_STEPPED_IN) {
            return true;
        }
        boolean reachesThePlatform = !(event instanceof EvidenceSent sent)
                || sent.to().filter(to -> to != Party.PLATFORM).isEmpty();
        return reachesThePlatform
                && lastBefore(
                                asked,
                                event,
                                Set.of(
                                        EventType.EVIDENCE_REQUESTED,
                                        EventType.PLATFORM_STEPPED_IN,
                                        EventType.DISPUTE_DECIDED,
                                        EventType.DECISION_APPEALED,
                                        EventType.DISPUTE_CLOSED,
                                        EventType.DISPUTE_CANCELLED))
                        .filter(Cases::isOfPlatform)
                        .isPresent();
    }

    static boolean isOfPlatform(Event event) {
        return event instanceof EvidenceRequested request
                && request.by().filter(Party.PLATFORM::equals).isPresent();
    }

    /** Whether the buyer waits for the seller outside a case: for an answer, or for what was agreed. */
    static boolean waitsForTheSeller(Asked asked, Event event) {
        return switch (Asked.meaning(event)) {
            case SELLER_CONTACTED, RETURN_OFFERED -> true;
            case SELLER_REPLIED -> accepts(event) && !isOpen(asked, event);
            default ->
                lastOffer(asked, event)
                        .filter(offer -> offer.by().orElse(Party.SELLER) == Party.SELLER)
                        .filter(offer -> !isInCase(asked, offer, event))
                        .isPresent();
        };
    }

    /** IR-12: the seller refused the return that the buyer had offered. */
    static boolean refusesTheReturn(Asked asked, Event event) {
        return event instanceof SellerReplied replied
                && replied.answer().filter(Answer.REFUSES::equals).isPresent()
                && before(asked, event)
                        .map(Asked::meaning)
                        .filter(RETURNING::contains)
                        .reduce((earlier, later) -> later)
                        .filter(EventType.RETURN_OFFERED::equals)
                        .isPresent();
    }

    /** Whether the buyer offers to send back what was offered, refused or sent before. */
    static boolean offersTheReturnAgain(Asked asked, Event event) {
        return Asked.meaning(event) == EventType.RETURN_OFFERED
                && before(asked, event).map(Asked::meaning).anyMatch(RETURNING_OR_REFUSED::contains);
    }

    private static Optional<Event> lastBefore(Asked asked, Event event, Set<EventType> types) {
        return before(asked, event)
                .filter(one -> types.contains(Asked.meaning(one)))
                .reduce((earlier, later) -> later);
    }

    /** The offer on the table: the last of those who can bind themselves, unless it was refused. */
    private static Optional<OfferMade> lastOffer(Asked asked, Event event) {
        return before(asked, event)
                .filter(one -> one instanceof OfferRefused
                        || (one instanceof OfferMade offer
                                && OFFERING.contains(offer.by().orElse(Party.SELLER))))
                .reduce((earlier, later) -> later)
                .filter(OfferMade.class::isInstance)
                .map(OfferMade.class::cast);
    }

    /** Whether both were said in one case: what was offered in a case is not on the table of a later one. */
    private static boolean isInCase(Asked asked, OfferMade offer, Event accepted) {
        return isOpen(asked, offer)
                && isOpen(asked, accepted)
                && before(asked, accepted)
                        .skip(asked.disputeCase().events().lastIndexOf(offer))
                        .noneMatch(event -> Asked.meaning(event) == EventType.DISPUTE_OPENED);
    }

    private static Optional<Outcome> outcome(Event event) {
        if (event instanceof DisputeDecided decided) {
            return decided.outcome();
        }
        if (event instanceof AppealDecided decided) {
            return decided.outcome();
        }
        if (event instanceof PaypalDecided decided) {
            return decided.outcome();
        }
        return event instanceof PaypalAppealDecided decided ? decided.outcome() : Optional.empty();
    }

    private static boolean accepts(Event event) {
        return event instanceof SellerReplied replied
                && replied.answer().filter(Answer.ACCEPTS::equals).isPresent();
    }

    private static Stream<Event> before(Asked asked, Event event) {
        List<Event> events = asked.disputeCase().events();
        return events.subList(0, events.lastIndexOf(event)).stream();
    }

    /** What the last offer gave; an acceptance outside an open case binds nobody and orders nothing (AE-35, AE-51). */
    private static Optional<OfferKind> offered(Asked asked, Event accepted) {
        return lastOffer(asked, accepted)
                .filter(offer -> isInCase(asked, offer, accepted))
                .flatMap(OfferMade::offer);
    }

    /** What the buyer asked for in the case; where the case says nothing, what the buyer wants. */
    private static Optional<Wish> wanted(Asked asked, Event reply) {
        if (!isOpen(asked, reply)) {
            return Optional.empty();
        }
        return before(asked, reply)
                .flatMap(event -> wish(event).stream())
                .reduce((earlier, later) -> later)
                .or(() -> asked.disputeCase().problem().wants());
    }

    private static Optional<Wish> wish(Event event) {
        if (event instanceof DisputeOpened opened) {
            return opened.wants();
        }
        return event instanceof DisputeEdited edited ? edited.wants() : Optional.empty();
    }

    /** Whether a dispute was open when something happened. */
    private static boolean isOpen(Asked asked, Event event) {
        return asked.isOnAliExpress()
                && before(asked, event)
                        .map(Asked::meaning)
                        .filter(Set.of(
                                EventType.DISPUTE_OPENED,
                                EventType.DISPUTE_DECIDED,
                                EventType.DISPUTE_CANCELLED,
                                EventType.DISPUTE_CLOSED,
                                EventType.OFFER_ACCEPTED,
                                EventType.RETURN_AGREED)::contains)
                        .reduce((earlier, later) -> later)
                        .filter(EventType.DISPUTE_OPENED::equals)
                        .isPresent();
    }
}
