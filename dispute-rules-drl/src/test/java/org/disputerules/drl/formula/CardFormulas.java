package org.disputerules.drl.formula;

import static org.disputerules.drl.formula.Days.earlier;
import static org.disputerules.drl.formula.Days.later;
import static org.disputerules.drl.formula.Days.latest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Signal;
import org.disputerules.dispute.event.EventType;

/** The limits and waits of the card schemes, from payments.md 1.2 to 1.4 and 2. */
final class CardFormulas {
    /** What a bank needs before the scheme's limit (payments.md 2: suggest 21; ours). */
    private static final int ISSUER_BUFFER = 21;

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

    private static final Set<EvidenceKind> IDENTIFYING = Set.of(
            EvidenceKind.BRAND_STATEMENT,
            EvidenceKind.CUSTOMS_LETTER,
            EvidenceKind.POLICE_REPORT,
            EvidenceKind.EXPERT_REPORT);

    private CardFormulas() {}

    /** The safe day of payments.md 2 where no reason of a scheme is named: P+120, P+90 for a charge, less the buffer. */
    static List<Formula> unnamed() {
        Predicate<Asked> charge = asked -> asked.hasProblem(ProblemType.DUPLICATE_CHARGE, ProblemType.WRONG_AMOUNT);
        return List.of(
                fromProcessing("card.unnamed", charge.negate(), (asked, p) -> p.plusDays(120)),
                fromProcessing("card.unnamed.charge", charge, (asked, p) -> p.plusDays(90)));
    }

    static List<Formula> all() {
        List<Formula> all = new ArrayList<>(visa());
        all.addAll(mastercard());
        all.addAll(others());
        all.addAll(answers());
        return all;
    }

    private static List<Formula> visa() {
        Predicate<Asked> visa = asked -> asked.over(CardNetwork.VISA);
        Predicate<Asked> notReceived = visa.and(asked -> asked.hasProblem(NOT_RECEIVED));
        Predicate<Asked> notAsAgreed = visa.and(CardFormulas::isVisaQuality);
        Predicate<Asked> counterfeit = visa.and(CardFormulas::isConfirmedCounterfeit);
        Predicate<Asked> refund =
                visa.and(asked -> asked.hasProblem(ProblemType.REFUND_NOT_RECEIVED, ProblemType.RETURN_CONTESTED));
        Predicate<Asked> withdrawn = visa.and(asked -> asked.hasProblem(ProblemType.CHANGE_OF_MIND));
        return List.of(
                // PM-20: the later of P+120 and E+120, which P+540 caps; safe is P+120.
                fromProcessing(
                        "visa.13_1",
                        notReceived,
                        (asked, p) -> later(
                                p.plusDays(120),
                                asked.expected()
                                        .map(e -> earlier(e.plusDays(120), p.plusDays(540)))
                                        .orElse(p.plusDays(120)))),
                // PM-22: 15 days from the return of what came late. PM-26: no wait once the day given has passed;
                // PM-21:
                // 15 days from T where none was given.
                wait(
                        "visa.13_1.earliest",
                        notReceived,
                        asked -> asked.last(RETURNED, event -> true)
                                .map(x -> x.plusDays(15))
                                .or(() -> asked.expected().map(e -> e.plusDays(1)))
                                .or(() -> asked.paid().map(t -> t.plusDays(15)))),
                // PM-35: the latest of P+120, R+120 and, with negotiation within P+120, N+60; P+540 caps.
                fromProcessing(
                        "visa.13_3",
                        notAsAgreed,
                        (asked, p) -> earlier(
                                p.plusDays(540),
                                latest(List.of(
                                                Optional.of(p.plusDays(120)),
                                                asked.inHand().map(r -> r.plusDays(120)),
                                                negotiated(asked, p).map(n -> n.plusDays(60))))
                                        .orElseThrow())),
                // PM-36: 15 days from the later of return and cancellation.
                wait("visa.13_3.earliest", notAsAgreed, asked -> returned(asked).map(x -> x.plusDays(15))),
                // PM-42: 120 days from P, or from the later of R and K; P+540 caps.
                fromProcessing(
                        "visa.13_4",
                        counterfeit,
                        (asked, p) -> later(
                                p.plusDays(120),
                                latest(List.of(
                                                asked.inHand(),
                                                asked.disputeCase().problem().noticedOn()))
                                        .map(day -> earlier(day.plusDays(120), p.plusDays(540)))
                                        .orElse(p))),
                // PM-47: 120 days from the acknowledgement, if undated from return or cancellation; P+540 caps.
                limited(
                        "visa.13_6",
                        refund,
                        asked -> asked.processed()
                                .flatMap(p -> acknowledged(asked)
                                        .or(() -> returned(asked))
                                        .map(day -> earlier(p.plusDays(540), day.plusDays(120))))),
                // PM-48: 15 days from the acknowledgement.
                wait("visa.13_6.earliest", refund, asked -> acknowledged(asked).map(cr -> cr.plusDays(15))),
                // PM-50: 120 days from P, or from actual, else expected, receipt; P+540 caps.
                fromProcessing(
                        "visa.13_7",
                        withdrawn,
                        (asked, p) -> later(
                                p.plusDays(120),
                                asked.inHand()
                                        .or(asked::expected)
                                        .map(day -> earlier(day.plusDays(120), p.plusDays(540)))
                                        .orElse(p))),
                // PM-51: 15 days from the later of return and cancellation.
                wait("visa.13_7.earliest", withdrawn, asked -> returned(asked).map(x -> x.plusDays(15))),
                // PM-54, PM-59, PM-60: P+120.
                fromProcessing(
                        "visa.10_4",
                        visa.and(asked -> asked.hasProblem(ProblemType.UNAUTHORISED_PAYMENT)),
                        (asked, p) -> p.plusDays(120)),
                fromProcessing(
                        "visa.12_5",
                        visa.and(asked -> asked.hasProblem(ProblemType.WRONG_AMOUNT)),
                        (asked, p) -> p.plusDays(120)),
                fromProcessing(
                        "visa.12_6",
                        visa.and(asked -> asked.hasProblem(ProblemType.DUPLICATE_CHARGE)),
                        (asked, p) -> p.plusDays(120)));
    }

    private static List<Formula> mastercard() {
        Predicate<Asked> mc = asked -> asked.over(CardNetwork.MASTERCARD);
        Predicate<Asked> notProvided = mc.and(asked -> asked.hasProblem(NOT_RECEIVED));
        Predicate<Asked> notAsDescribed = mc.and(CardFormulas::isQuality);
        Predicate<Asked> counterfeit = mc.and(CardFormulas::isConfirmedCounterfeit);
        Predicate<Asked> refund = mc.and(asked -> asked.hasProblem(
                ProblemType.REFUND_NOT_RECEIVED, ProblemType.RETURN_CONTESTED, ProblemType.CHANGE_OF_MIND));
        return List.of(
                // PM-70: E+120 where a day was given; PM-72: P+120 where none was.
                limited(
                        "mc.4853.notProvided",
                        notProvided,
                        asked -> asked.expected().or(asked::processed).map(day -> day.plusDays(120))),
                // PM-71: not before the day has passed; PM-72: 30 days from T where none was given.
                wait(
                        "mc.4853.notProvided.earliest",
                        notProvided,
                        asked -> asked.expected()
                                .map(e -> e.plusDays(1))
                                .or(() -> asked.paid().map(t -> t.plusDays(30)))),
                // PM-76: 120 days from the latest of P, R and C.
                limited(
                        "mc.4853.notAsDescribed",
                        notAsDescribed,
                        asked -> latest(List.of(asked.processed(), asked.inHand(), cancelled(asked)))
                                .map(day -> day.plusDays(120))),
                // PM-77: 15 days from the return.
                wait(
                        "mc.4853.notAsDescribed.earliest",
                        notAsDescribed,
                        asked -> returned(asked).map(x -> x.plusDays(15))),
                // PM-78: 120 days from the later of P and R.
                limited(
                        "mc.4853.counterfeit",
                        counterfeit,
                        asked -> latest(List.of(asked.processed(), asked.inHand()))
                                .map(day -> day.plusDays(120))),
                // PM-79: 15 and 120 days from the refund document or the return.
                limited(
                        "mc.4853.refund",
                        refund,
                        asked -> acknowledged(asked).or(() -> returned(asked)).map(day -> day.plusDays(120))),
                wait(
                        "mc.4853.refund.earliest",
                        refund,
                        asked -> acknowledged(asked).or(() -> returned(asked)).map(day -> day.plusDays(15))),
                // PM-80: P+120.
                fromProcessing(
                        "mc.4837",
                        mc.and(asked -> asked.hasProblem(ProblemType.UNAUTHORISED_PAYMENT)),
                        (asked, p) -> p.plusDays(120)),
                // PM-81: 90 days; payments.md 2: safe is P+90 for duplicates.
                limited(
                        "mc.4834",
                        mc.and(asked -> asked.hasProblem(ProblemType.DUPLICATE_CHARGE, ProblemType.WRONG_AMOUNT)),
                        asked -> asked.processed().map(p -> p.plusDays(90))));
    }

    private static List<Formula> others() {
        return List.of(
                // PM-92: 120 days as usual, 60 as prudent, from the transaction.
                fromTransaction("amex", CardNetwork.AMEX, 60, 120),
                // PM-95: 120 days from the transaction.
                fromTransaction("discover", CardNetwork.DISCOVER, 120, 120));
    }

    private static Formula fromTransaction(String id, CardNetwork network, int prudent, int usual) {
        return new Formula(
                id,
                ClockKind.CHARGEBACK,
                asked -> asked.over(network),
                asked -> asked.paid()
                        .or(asked::processed)
                        .map(day -> limit(day.plusDays(prudent), day.plusDays(usual))));
    }

    private static List<Formula> answers() {
        return List.of(
                // PM-191: 30 days.
                answer("visa.answer", Set.of(CardNetwork.VISA), 30),
                // PM-193: 45 days.
                answer("mc.answer", Set.of(CardNetwork.MASTERCARD), 45),
                // PM-91, PM-195: 20 days.
                answer("amex.discover.answer", Set.of(CardNetwork.AMEX, CardNetwork.DISCOVER), 20),
                // PM-196: up to 3 months, end to end.
                Formula.of(
                        "card.decision",
                        ClockKind.CHARGEBACK_DECISION,
                        asked -> asked.last(EventType.CHARGEBACK_REQUESTED).map(day -> Span.until(day.plusMonths(3)))));
    }

    private static Formula answer(String id, Set<CardNetwork> networks, int days) {
        return new Formula(
                id,
                ClockKind.CHARGEBACK_ANSWER,
                asked -> asked.network().filter(networks::contains).isPresent(),
                asked -> asked.last(EventType.CHARGEBACK_REQUESTED).map(day -> Span.until(day.plusDays(days))));
    }

    private static Formula fromProcessing(
            String id, Predicate<Asked> applies, BiFunction<Asked, LocalDate, LocalDate> lastFromProcessing) {
        return limited(id, applies, asked -> asked.processed().map(p -> lastFromProcessing.apply(asked, p)));
    }

    /** A limit whose safe day is P+120, or the limit itself where that is earlier or P is unknown. */
    private static Formula limited(String id, Predicate<Asked> applies, Function<Asked, Optional<LocalDate>> last) {
        return new Formula(
                id,
                ClockKind.CHARGEBACK,
                applies,
                asked -> last.apply(asked)
                        .map(day -> limit(
                                asked.processed().map(p -> p.plusDays(120)).orElse(day), day)));
    }

    private static Span limit(LocalDate safe, LocalDate last) {
        return new Span(earlier(safe, last).minusDays(ISSUER_BUFFER), last, Optional.empty());
    }

    /** A wait; that it falls away (a refusal, an insolvent merchant, a limit that would pass) is said by rules. */
    private static Formula wait(String id, Predicate<Asked> applies, Function<Asked, Optional<LocalDate>> earliest) {
        return new Formula(
                id,
                ClockKind.CHARGEBACK_EARLIEST,
                applies,
                asked -> earliest.apply(asked).map(Span::before));
    }

    private static boolean isQuality(Asked asked) {
        return asked.hasProblem(NOT_AS_AGREED)
                || (asked.hasProblem(ProblemType.COUNTERFEIT) && !isConfirmedCounterfeit(asked));
    }

    /** Of an empty parcel the sheet leaves the choice between 13.1 and 13.3 (payments.md 3). */
    private static boolean isVisaQuality(Asked asked) {
        return isQuality(asked) || asked.hasProblem(ProblemType.EMPTY_PARCEL);
    }

    /** PM-43, IR-13: with identification by rights owner, customs, police or an expert; else as not described. */
    private static boolean isConfirmedCounterfeit(Asked asked) {
        return asked.hasProblem(ProblemType.COUNTERFEIT)
                && (asked.disputeCase().problem().signals().contains(Signal.COUNTERFEIT_CONFIRMED)
                        || asked.disputeCase().evidence().stream()
                                .filter(held -> !held.lost().orElse(false))
                                .anyMatch(held -> IDENTIFYING.contains(held.kind())));
    }

    /** N, where there was negotiation with the seller within P+120. */
    private static Optional<LocalDate> negotiated(Asked asked, LocalDate processed) {
        return asked.first(EventType.SELLER_CONTACTED)
                .filter(day -> !day.isAfter(processed.plusDays(120)))
                .flatMap(day -> asked.first(EventType.BANK_NOTIFIED));
    }

    /** CR, the day of the refund's acknowledgement. */
    private static Optional<LocalDate> acknowledged(Asked asked) {
        return asked.last(EventType.REFUND_ANNOUNCED, EventType.REFUND_EXECUTED);
    }

    /** C, the day on which the buyer cancelled. */
    private static Optional<LocalDate> cancelled(Asked asked) {
        return asked.last(EventType.CANCELLATION_REQUESTED, EventType.WITHDRAWAL_NOTIFIED);
    }

    /** The later of X and C. */
    private static Optional<LocalDate> returned(Asked asked) {
        return latest(List.of(asked.last(RETURNED, event -> true), cancelled(asked)));
    }
}
