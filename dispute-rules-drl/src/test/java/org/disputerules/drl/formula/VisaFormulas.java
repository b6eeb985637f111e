package org.disputerules.drl.formula;

import static org.disputerules.drl.formula.CardCases.acknowledged;
import static org.disputerules.drl.formula.CardCases.firstCancelled;
import static org.disputerules.drl.formula.CardCases.lastAcknowledged;
import static org.disputerules.drl.formula.CardCases.returned;
import static org.disputerules.drl.formula.CardCases.returnedOrCancelled;
import static org.disputerules.drl.formula.CardFormulas.fromProcessing;
import static org.disputerules.drl.formula.CardFormulas.limited;
import static org.disputerules.drl.formula.CardFormulas.waiting;
import static org.disputerules.drl.formula.Days.earlier;
import static org.disputerules.drl.formula.Days.later;
import static org.disputerules.drl.formula.Days.latest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.EventType;

/** Visa's limits and waits, from payments.md 1.2 and 2. */
final class VisaFormulas {
    private VisaFormulas() {}

    static List<Formula> all() {
        List<Formula> all = new ArrayList<>(limits());
        all.addAll(waits());
        return all;
    }

    private static List<Formula> limits() {
        return List.of(
                // PM-20: the later of P+120 and E+120, which P+540 caps; safe is P+120.
                fromProcessing(
                        "visa.13_1",
                        visa(VisaFormulas::isNotReceived),
                        (asked, p) -> later(
                                p.plusDays(120),
                                asked.expected()
                                        .map(e -> earlier(e.plusDays(120), p.plusDays(540)))
                                        .orElse(p.plusDays(120)))),
                // PM-35: the latest of P+120, R+120 and, with negotiation within P+120, N+60; P+540 caps.
                fromProcessing(
                        "visa.13_3",
                        visa(VisaFormulas::isQuality),
                        (asked, p) -> earlier(
                                p.plusDays(540),
                                latest(List.of(
                                                Optional.of(p.plusDays(120)),
                                                asked.inHand().map(r -> r.plusDays(120)),
                                                negotiated(asked, p).map(n -> n.plusDays(60))))
                                        .orElseThrow())),
                // PM-42: 120 days from P, or from the later of R and K; P+540 caps.
                fromProcessing(
                        "visa.13_4",
                        visa(CardCases::isConfirmedCounterfeit),
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
                        visa(CardCases::isRefund),
                        asked -> asked.processed()
                                .flatMap(p -> acknowledged(asked)
                                        .or(() -> returnedOrCancelled(asked))
                                        .map(day -> earlier(p.plusDays(540), day.plusDays(120))))),
                // PM-50: 120 days from P, or from actual, else expected, receipt; P+540 caps.
                fromProcessing(
                        "visa.13_7",
                        visa(VisaFormulas::isCancelled),
                        (asked, p) -> later(
                                p.plusDays(120),
                                asked.inHand()
                                        .or(asked::expected)
                                        .map(day -> earlier(day.plusDays(120), p.plusDays(540)))
                                        .orElse(p))),
                // PM-54, PM-59, PM-60: P+120.
                fromProcessing("visa.10_4", visa(ProblemType.UNAUTHORISED_PAYMENT), (asked, p) -> p.plusDays(120)),
                fromProcessing("visa.12_5", visa(ProblemType.WRONG_AMOUNT), (asked, p) -> p.plusDays(120)),
                fromProcessing("visa.12_6", visa(ProblemType.DUPLICATE_CHARGE), (asked, p) -> p.plusDays(120)));
    }

    private static List<Formula> waits() {
        Predicate<Asked> notReceived = visa(VisaFormulas::isNotReceived);
        Predicate<Asked> sentBack = asked -> returned(asked).isPresent();
        Predicate<Asked> promised = asked -> asked.expected().isPresent();
        return List.of(
                // PM-26: no wait once the day given has passed.
                waiting(
                        "visa.13_1.earliest",
                        notReceived.and(promised).and(sentBack.negate()),
                        asked -> asked.expected().map(e -> e.plusDays(1))),
                // PM-21: 15 days from T where none was given.
                waiting(
                        "visa.13_1.earliest.noDate",
                        notReceived.and(promised.negate()).and(sentBack.negate()),
                        asked -> asked.paid().map(t -> t.plusDays(15))),
                // PM-22: 15 days from the return of what came late; what did not come late still waits for E (PM-26).
                waiting(
                        "visa.13_1.earliest.late",
                        notReceived.and(sentBack),
                        asked -> returned(asked)
                                .flatMap(x -> latest(List.of(
                                        Optional.of(x.plusDays(15)),
                                        asked.expected().map(e -> e.plusDays(1)))))),
                // PM-36: 15 days from the later of return and cancellation.
                waiting(
                        "visa.13_3.earliest",
                        visa(VisaFormulas::isQuality),
                        asked -> returnedOrCancelled(asked).map(x -> x.plusDays(15))),
                // PM-48: 15 days from the acknowledgement.
                waiting(
                        "visa.13_6.earliest",
                        visa(CardCases::isRefund),
                        asked -> lastAcknowledged(asked).map(cr -> cr.plusDays(15))),
                // PM-51: 15 days from the later of return and cancellation.
                waiting(
                        "visa.13_7.earliest",
                        visa(VisaFormulas::isCancelled),
                        asked -> returnedOrCancelled(asked).map(x -> x.plusDays(15))));
    }

    private static Predicate<Asked> visa(Predicate<Asked> issue) {
        return issue.and(asked -> asked.over(CardNetwork.VISA));
    }

    private static Predicate<Asked> visa(ProblemType problem) {
        return visa(asked -> asked.hasProblem(problem));
    }

    private static boolean isNotReceived(Asked asked) {
        return CardCases.isNotReceived(asked) && !isEndedEarly(asked);
    }

    private static boolean isCancelled(Asked asked) {
        return asked.hasProblem(ProblemType.CHANGE_OF_MIND) || isEndedEarly(asked);
    }

    /** PM-27: who cancels before the promised day cannot say that nothing came. */
    private static boolean isEndedEarly(Asked asked) {
        return asked.hasProblem(ProblemType.NOT_RECEIVED, ProblemType.NOT_SHIPPED)
                && asked.expected()
                        .flatMap(e -> firstCancelled(asked).filter(c -> c.isBefore(e)))
                        .isPresent();
    }

    /** Of an empty parcel the sheet leaves the choice between 13.1 and 13.3 (payments.md 3). */
    private static boolean isQuality(Asked asked) {
        return CardCases.isQuality(asked) || asked.hasProblem(ProblemType.EMPTY_PARCEL);
    }

    /** N, where there was negotiation with the seller within P+120. */
    private static Optional<LocalDate> negotiated(Asked asked, LocalDate processed) {
        return asked.first(EventType.SELLER_CONTACTED)
                .filter(day -> !day.isAfter(processed.plusDays(120)))
                .flatMap(day -> asked.first(EventType.BANK_NOTIFIED));
    }
}
