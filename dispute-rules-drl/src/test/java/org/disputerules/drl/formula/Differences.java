package org.disputerules.drl.formula;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
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
        all.put(
                "visa.13_1",
                new Difference(
                        "PM-20: with P and the purchase unknown the sheet gives no day; the policy gives the other of "
                                + "its two, E+120, and counts the buffer from it",
                        (asked, sheet) -> asked.processed().isPresent()
                                ? Optional.empty()
                                : asked.expected()
                                        .map(e -> e.plusDays(120))
                                        .map(day -> CardFormulas.limit(day, day))));
        all.put("visa.13_6", ofRefund());
        all.put("mc.4853.refund", ofRefund());
        all.put("klarna.open", begunEarlier());
        all.put("sepaDD", begunEarlier());
        all.put(
                "klarna.answer.unauthorised",
                new Difference(
                        "PM-142: 7 days for a payment that the buyer did not make; the policy waits the 21 of all others, "
                                + "and nothing of the buyer's lapses meanwhile",
                        (asked, sheet) -> sheet.map(span -> Span.until(span.lastDay().plusDays(14)))));
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
                        (asked, sheet) -> asked.first(EventType.CANCELLATION_REQUESTED)
                                .map(day -> Span.until(day.plusDays(3)))));
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
                            (asked, sheet) -> sheet.map(
                                    span -> Span.until(span.lastDay().plusDays(1)))));
        }
        return all;
    }

    private static Difference ofRefund() {
        return new Difference(
                "C-03, PM-47, PM-79: a refund's time counts from its acknowledgement and not from P, so the safe day does "
                        + "too: P+120 may lie before the acknowledgement",
                (asked, sheet) -> sheet.map(Span::lastDay).map(day -> CardFormulas.limit(day, day)));
    }

    private static Difference begunEarlier() {
        return new Difference(
                "PM-140, PM-146: the sheet names no safe day; the policy's lies a week before the last, our own prudence",
                (asked, sheet) -> sheet.map(Span::lastDay).map(day -> Span.until(day, 7)));
    }
}
