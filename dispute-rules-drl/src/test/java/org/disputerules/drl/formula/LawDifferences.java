package org.disputerules.drl.formula;

import static org.disputerules.drl.formula.Days.earlier;
import static org.disputerules.drl.formula.Days.later;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.EventType;
import org.disputerules.drl.formula.Differences.Difference;

/** Where the policy goes another way than the letter of authorities.md. */
final class LawDifferences {
    private static final String WHOLE_DAYS =
            "the sheet turns to the body on the day itself, the policy on the day after, when all days of the wait are over: a day "
                    + "later is never refused";
    private static final int OFFICE_MARGIN = 30;
    private static final int LIMITATION_MARGIN = 180;

    private LawDifferences() {}

    static Map<String, Difference> all() {
        Map<String, Difference> all = new TreeMap<>();
        all.put("eu.ecc.wait", wait(WHOLE_DAYS));
        all.put("fr.mediation.wait", wait(WHOLE_DAYS));
        all.put("fr.mediation.latest", begunEarlier(OFFICE_MARGIN));
        all.put("eu.dsa.internalComplaint", begunEarlier(OFFICE_MARGIN));
        all.put("fr.limitation.general", limitation());
        all.put("fr.limitation.unknown", limitation());
        all.put(
                "uk.limitation",
                new Difference(
                        "AU-128: 5 years in Scotland; the policy counts 5 for the safe day and 6 for the last, since few tell that "
                                + "they live there",
                        (asked, sheet) -> asked.inHand()
                                .map(day -> new Span(day.plusYears(5), day.plusYears(6), Optional.empty()))));
        all.put(
                "fr.conformity.action",
                new Difference(
                        "AU-90, AU-92: where only the carrier's scan tells of the delivery, or it is asked before 2024, where "
                                + "the policy's first value of the 5 years begins, it stays with the 2 years of the guarantee",
                        (asked, sheet) -> asked.inHand().isPresent()
                                        && asked.disputeCase().asOf().getYear() >= 2024
                                ? Optional.empty()
                                : ConformityFormulas.guarantee(asked)));
        all.put(
                "fr.conformity.refund",
                new Difference(
                        "AU-95: from the goods or the proof that they were sent; the policy counts the 14 days of AU-88 from the "
                                + "end of the contract too, for whatever reason it was ended",
                        (asked, sheet) -> fromTheEnd(asked, sheet)));
        all.put(
                "fr.withdrawal.uninformed",
                new Difference(
                        "AU-100: from the end of the first time; the policy does not move that end from a day off, which is earlier",
                        (asked, sheet) -> asked.inHand()
                                .map(day -> Span.until(day.plusDays(14).plusMonths(12)))));
        all.put(
                "eu.withdrawal",
                new Difference(
                        "AU-113: 14 days; the policy moves the last day from a day off as AU-99 does in France, and leaves the safe "
                                + "day where the receipt is known, but there does not count it from an earlier scan",
                        (asked, sheet) -> asked.received()
                                .map(day -> day.plusDays(14))
                                .map(end -> new Span(
                                        asked.inHand().isPresent() ? end : moved(asked, end),
                                        moved(asked, end),
                                        Optional.empty()))));
        all.put(
                "withdrawal.refund",
                new Difference(
                        "AU-102: the later of two days; the policy takes the earlier one for the safe day; where the contract was "
                                + "ended without the word withdrawal the sending alone, and for another problem than a changed mind "
                                + "the 14 days alone",
                        (asked, sheet) -> untilSentBack(asked)));
        return all;
    }

    private static Difference wait(String why) {
        return new Difference(
                why,
                (asked, sheet) -> sheet.map(span -> Span.until(span.lastDay().plusDays(1))));
    }

    private static Difference begunEarlier(int margin) {
        return new Difference(
                "AU-52, AU-61: the sheet names no safe day; the policy's lies 30 days before the last, our own prudence",
                (asked, sheet) -> sheet.map(Span::lastDay).map(day -> Span.until(day, margin)));
    }

    /** The time after a mediation only moves the last day. */
    private static Difference limitation() {
        return new Difference(
                "AU-106, AU-108: the sheet names no safe day; the policy's lies 180 days before the limit that counts from knowing, "
                        + "our own prudence",
                (asked, sheet) -> sheet.map(Span::lastDay)
                        .map(last -> new Span(
                                asked.disputeCase()
                                        .problem()
                                        .noticedOn()
                                        .or(() -> asked.order().placedOn())
                                        .map(day -> day.plusYears(5))
                                        .orElse(last)
                                        .minusDays(LIMITATION_MARGIN),
                                last,
                                Optional.empty())));
    }

    private static Optional<Span> fromTheEnd(Asked asked, Optional<Span> sheet) {
        Optional<LocalDate> ended = asked.last(EventType.CONTRACT_TERMINATED).map(day -> day.plusDays(14));
        return sheet.map(Span::lastDay)
                .or(() -> ended)
                .map(last -> new Span(earlier(last, ended.orElse(last)), last, Optional.empty()));
    }

    private static Optional<Span> untilSentBack(Asked asked) {
        Optional<LocalDate> told = asked.last(EventType.WITHDRAWAL_NOTIFIED).map(day -> day.plusDays(14));
        Optional<LocalDate> sent = Optional.of(asked)
                .filter(one -> one.problem() == ProblemType.CHANGE_OF_MIND)
                .flatMap(CardCases::returned);
        return told.or(() -> sent)
                .map(day -> new Span(earlier(day, sent.orElse(day)), later(day, sent.orElse(day)), Optional.empty()));
    }

    private static LocalDate moved(Asked asked, LocalDate day) {
        return DaysOff.moved(day, asked.disputeCase().buyer().country());
    }
}
