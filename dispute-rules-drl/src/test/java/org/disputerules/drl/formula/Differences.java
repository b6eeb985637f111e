package org.disputerules.drl.formula;

import static org.disputerules.drl.formula.CardCases.acknowledged;
import static org.disputerules.drl.formula.CardCases.cancelled;
import static org.disputerules.drl.formula.CardCases.firstCancelled;
import static org.disputerules.drl.formula.CardCases.firstReturned;
import static org.disputerules.drl.formula.CardCases.returnedOrCancelled;
import static org.disputerules.drl.formula.Days.earliest;
import static org.disputerules.drl.formula.Days.latest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disputerules.dispute.event.EventType;

/** Where the policy goes another way than the letter of the sheets: why, and what it says instead. */
public final class Differences {
    private static final String WHOLE_DAYS =
            "the sheet files on the day itself, the policy on the day after, when all days of the wait are over: PM-09 "
                    + "does not count the first, and a day later is never refused";

    private Differences() {}

    /**
     * One of them.
     *
     * @param why the sentence of a sheet, or the prudence, that it rests on
     * @param policySays what the policy says, from the case and from what the sheet says of it
     */
    public record Difference(String why, BiFunction<Asked, Optional<Span>, Optional<Span>> policySays) {}

    /** All of them, by formula. */
    public static Map<String, Difference> all() {
        Map<String, Difference> all = new TreeMap<>(waits());
        all.put("visa.13_1", withoutProcessing(asked -> List.of(asked.expected())));
        all.put("visa.13_3", withoutProcessing(asked -> List.of(asked.inHand())));
        all.put(
                "visa.13_4",
                withoutProcessing(asked ->
                        List.of(asked.inHand(), asked.disputeCase().problem().noticedOn())));
        all.put("mc.4853.notAsDescribed", withoutProcessing(asked -> List.of(asked.inHand(), cancelled(asked))));
        all.put("visa.13_7", withoutProcessing(asked -> List.of(asked.inHand().or(asked::expected))));
        all.put(
                "visa.13_6",
                ofRefund(asked -> List.of(acknowledged(asked), firstReturned(asked), firstCancelled(asked))));
        all.put("mc.4853.refund", ofRefund(asked -> List.of(acknowledged(asked), firstReturned(asked))));
        all.put("klarna.open", begunEarlier());
        all.put("sepaDD", begunEarlier());
        all.put("us.regZ.goods", begunEarlier());
        all.put(
                "klarna.answer.unauthorised",
                new Difference(
                        "PM-142: 7 days for a payment that the buyer did not make; the policy waits the 21 of all others, "
                                + "and nothing of the buyer's lapses meanwhile",
                        (asked, sheet) ->
                                sheet.map(span -> Span.until(span.lastDay().plusDays(14)))));
        all.put(
                "uk.s75",
                new Difference(
                        "PM-171: from the breach; the policy counts from the payment, which is never later, and for the "
                                + "safe day 5 years, since few tell that they live in Scotland",
                        (asked, sheet) -> asked.paid()
                                .map(day -> new Span(day.plusYears(5), day.plusYears(6), Optional.empty()))));
        all.put(
                "platform.cancellation",
                new Difference(
                        "AE-04: 72 hours from the request; a second one while the first awaits its answer starts nothing",
                        (asked, sheet) ->
                                asked.first(EventType.CANCELLATION_REQUESTED).map(day -> Span.until(day.plusDays(3)))));
        all.put(
                "seller.reply",
                new Difference(
                        "IR-12: 7 days for the answer to an offer to send back; the policy starts them for the first offer alone, and "
                                + "not for one made after a return was refused",
                        (asked, sheet) ->
                                OtherFormulas.reply(asked, event -> !Cases.offersTheReturnAgain(asked, event))));
        all.putAll(LawDifferences.all());
        return all;
    }

    private static Map<String, Difference> waits() {
        Map<String, Difference> all = new TreeMap<>();
        for (String id : new String[] {
            "visa.13_1.earliest.noDate",
            "visa.13_1.earliest.late",
            "visa.13_3.earliest",
            "visa.13_6.earliest",
            "visa.13_7.earliest",
            "mc.4853.notProvided.earliest.noDate",
            "mc.4853.notAsDescribed.earliest",
            "mc.4853.refund.earliest",
            "paypal.escalate.earliest"
        }) {
            all.put(
                    id,
                    new Difference(
                            WHOLE_DAYS,
                            (asked, sheet) ->
                                    sheet.map(span -> Span.until(span.lastDay().plusDays(1)))));
        }
        return all;
    }

    private static Difference withoutProcessing(Function<Asked, List<Optional<LocalDate>>> others) {
        return new Difference(
                "PM-20, PM-35, PM-42, PM-50, PM-76: with P and the purchase unknown the sheet gives no safe day, and Visa's no "
                        + "last one; the policy counts from the others, than which the limit is earlier only by Visa's cap",
                (asked, sheet) -> asked.processed().isPresent()
                        ? Optional.empty()
                        : earliest(others.apply(asked))
                                .flatMap(first -> latest(others.apply(asked))
                                        .map(last -> CardFormulas.limit(first.plusDays(120), last.plusDays(120)))));
    }

    private static Difference ofRefund(Function<Asked, List<Optional<LocalDate>>> starts) {
        return new Difference(
                "C-03, PM-47, PM-79: a refund's time counts from its acknowledgement or the return and not from P, so the "
                        + "safe day counts from the first of these, since P+120 may lie before it; without P no cap is known",
                (asked, sheet) -> earliest(starts.apply(asked))
                        .flatMap(first -> sheet.map(Span::lastDay)
                                .or(() -> acknowledged(asked)
                                        .or(() -> returnedOrCancelled(asked))
                                        .map(day -> day.plusDays(120)))
                                .map(last -> CardFormulas.limit(first.plusDays(120), last))));
    }

    private static Difference begunEarlier() {
        return new Difference(
                "PM-140, PM-146: the sheet names no safe day; the policy's lies a week before the last, our own prudence",
                (asked, sheet) -> sheet.map(Span::lastDay).map(day -> Span.until(day, 7)));
    }
}
