package org.disputerules.drl.formula;

import static org.disputerules.drl.formula.Days.latest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Signal;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;

/** Which issue of payments.md 3 a case is, and the days X, C and CR that its limits count from. */
final class CardCases {
    private static final ProblemType[] NOT_RECEIVED = {
        ProblemType.NOT_SHIPPED,
        ProblemType.NOT_RECEIVED,
        ProblemType.DELIVERED_BUT_NOT_RECEIVED,
        ProblemType.RETURNED_TO_SENDER,
        ProblemType.MISSING_PARTS,
        ProblemType.EMPTY_PARCEL
    };
    private static final ProblemType[] NOT_AS_AGREED = {
        ProblemType.NOT_AS_DESCRIBED,
        ProblemType.DEFECTIVE,
        ProblemType.DAMAGED,
        ProblemType.WRONG_ITEM,
        ProblemType.UNSAFE_PRODUCT
    };
    private static final Set<EventType> RETURNED = Set.of(EventType.RETURN_SHIPPED, EventType.RETURN_ATTEMPTED);
    private static final Set<EventType> CANCELLED =
            Set.of(EventType.WITHDRAWAL_NOTIFIED, EventType.CONTRACT_TERMINATED);
    private static final Set<EvidenceKind> IDENTIFYING = Set.of(
            EvidenceKind.BRAND_STATEMENT,
            EvidenceKind.CUSTOMS_LETTER,
            EvidenceKind.POLICE_REPORT,
            EvidenceKind.EXPERT_REPORT);

    private CardCases() {}

    static boolean isNotReceived(Asked asked) {
        return asked.hasProblem(NOT_RECEIVED);
    }

    static boolean isQuality(Asked asked) {
        return asked.hasProblem(NOT_AS_AGREED)
                || (asked.hasProblem(ProblemType.COUNTERFEIT) && !isConfirmedCounterfeit(asked));
    }

    static boolean isRefund(Asked asked) {
        return asked.hasProblem(ProblemType.REFUND_NOT_RECEIVED, ProblemType.RETURN_CONTESTED);
    }

    /** PM-43, IR-13: with identification by rights owner, customs, police or an expert; else as not described. */
    static boolean isConfirmedCounterfeit(Asked asked) {
        return asked.hasProblem(ProblemType.COUNTERFEIT)
                && (asked.disputeCase().problem().signals().contains(Signal.COUNTERFEIT_CONFIRMED)
                        || asked.disputeCase().evidence().stream()
                                .filter(held -> !held.lost().orElse(false))
                                .anyMatch(held -> IDENTIFYING.contains(held.kind())));
    }

    /** CR, the known day of the acknowledgement of a refund, as which each promise of one counts (payments.md 3). */
    static Optional<LocalDate> acknowledged(Asked asked) {
        return days(asked, event -> Cases.ordersRefund(asked, event)).findFirst();
    }

    /** CR of the last acknowledgement: what waits for one waits for that. */
    static Optional<LocalDate> lastAcknowledged(Asked asked) {
        return days(asked, event -> Cases.ordersRefund(asked, event)).reduce((earlier, later) -> later);
    }

    /** C, the day on which the buyer ended the contract; a request that the seller may refuse (AE-04) ends none. */
    static Optional<LocalDate> cancelled(Asked asked) {
        return days(asked, CardCases::cancels).reduce((earlier, later) -> later);
    }

    /** C of the first such day. */
    static Optional<LocalDate> firstCancelled(Asked asked) {
        return days(asked, CardCases::cancels).findFirst();
    }

    private static boolean cancels(Event event) {
        return CANCELLED.contains(Asked.meaning(event));
    }

    /** X, the day of the return or of the attempt, which a refusal of the return that was offered is too (PM-38, IR-12). */
    static Optional<LocalDate> returned(Asked asked) {
        return days(asked, event -> returns(asked, event)).reduce((earlier, later) -> later);
    }

    /** X of the first return or attempt. */
    static Optional<LocalDate> firstReturned(Asked asked) {
        return days(asked, event -> returns(asked, event)).findFirst();
    }

    private static boolean returns(Asked asked, Event event) {
        return RETURNED.contains(Asked.meaning(event)) || Cases.refusesTheReturn(asked, event);
    }

    private static Stream<LocalDate> days(Asked asked, Predicate<Event> counts) {
        return asked.disputeCase().events().stream().filter(counts).flatMap(event -> event.on().stream());
    }

    /** The later of X and C. */
    static Optional<LocalDate> returnedOrCancelled(Asked asked) {
        return latest(List.of(returned(asked), cancelled(asked)));
    }
}
