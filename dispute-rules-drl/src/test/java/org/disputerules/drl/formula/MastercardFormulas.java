package org.disputerules.drl.formula;

import static org.disputerules.drl.formula.CardCases.acknowledged;
import static org.disputerules.drl.formula.CardCases.cancelled;
import static org.disputerules.drl.formula.CardCases.lastAcknowledged;
import static org.disputerules.drl.formula.CardCases.returned;
import static org.disputerules.drl.formula.CardCases.returnedOrCancelled;
import static org.disputerules.drl.formula.CardFormulas.fromProcessing;
import static org.disputerules.drl.formula.CardFormulas.limited;
import static org.disputerules.drl.formula.CardFormulas.waiting;
import static org.disputerules.drl.formula.Days.latest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.ProblemType;

/** Mastercard's limits and waits, from payments.md 1.3 and 2. */
final class MastercardFormulas {
    private static final Predicate<Asked> MASTERCARD = asked -> asked.over(CardNetwork.MASTERCARD);
    private static final Predicate<Asked> NOT_PROVIDED = MASTERCARD.and(CardCases::isNotReceived);
    private static final Predicate<Asked> NOT_AS_DESCRIBED = MASTERCARD.and(CardCases::isQuality);
    private static final Predicate<Asked> REFUND =
            MASTERCARD.and(asked -> CardCases.isRefund(asked) || asked.hasProblem(ProblemType.CHANGE_OF_MIND));
    private static final Predicate<Asked> PROMISED = asked -> asked.expected().isPresent();

    private MastercardFormulas() {}

    static List<Formula> all() {
        List<Formula> all = new ArrayList<>(limits());
        all.addAll(waits());
        return all;
    }

    private static List<Formula> limits() {
        return List.of(
                // PM-70: E+120 where a day was given; PM-72: P+120 where none was.
                limited(
                        "mc.4853.notProvided",
                        NOT_PROVIDED,
                        asked -> asked.expected().or(asked::processed).map(day -> day.plusDays(120))),
                // PM-76: 120 days from the latest of P, R and C.
                limited(
                        "mc.4853.notAsDescribed",
                        NOT_AS_DESCRIBED,
                        asked -> latest(List.of(asked.processed(), asked.inHand(), cancelled(asked)))
                                .map(day -> day.plusDays(120))),
                // PM-78: 120 days from the later of P and R.
                limited(
                        "mc.4853.counterfeit",
                        MASTERCARD.and(CardCases::isConfirmedCounterfeit),
                        asked -> latest(List.of(asked.processed(), asked.inHand()))
                                .map(day -> day.plusDays(120))),
                // PM-79: 120 days from the refund document or the return.
                limited(
                        "mc.4853.refund",
                        REFUND,
                        asked -> acknowledged(asked).or(() -> returned(asked)).map(day -> day.plusDays(120))),
                // PM-80: P+120.
                fromProcessing(
                        "mc.4837",
                        MASTERCARD.and(asked -> asked.hasProblem(ProblemType.UNAUTHORISED_PAYMENT)),
                        (asked, p) -> p.plusDays(120)),
                // PM-81: 90 days; payments.md 2: safe is P+90 for duplicates.
                limited(
                        "mc.4834",
                        MASTERCARD.and(
                                asked -> asked.hasProblem(ProblemType.DUPLICATE_CHARGE, ProblemType.WRONG_AMOUNT)),
                        asked -> asked.processed().map(p -> p.plusDays(90))));
    }

    private static List<Formula> waits() {
        return List.of(
                // PM-71: not before the day has passed.
                waiting(
                        "mc.4853.notProvided.earliest",
                        NOT_PROVIDED.and(PROMISED),
                        asked -> asked.expected().map(e -> e.plusDays(1))),
                // PM-72: 30 days from T where none was given.
                waiting(
                        "mc.4853.notProvided.earliest.noDate",
                        NOT_PROVIDED.and(PROMISED.negate()),
                        asked -> asked.paid().map(t -> t.plusDays(30))),
                // PM-77: 15 days from the return or cancellation, the later of what there was.
                waiting(
                        "mc.4853.notAsDescribed.earliest",
                        NOT_AS_DESCRIBED,
                        asked -> returnedOrCancelled(asked).map(x -> x.plusDays(15))),
                // PM-79: 15 days from the refund document or the return, the later of what there was.
                waiting(
                        "mc.4853.refund.earliest",
                        REFUND,
                        asked -> latest(List.of(lastAcknowledged(asked), returned(asked)))
                                .map(day -> day.plusDays(15))));
    }
}
