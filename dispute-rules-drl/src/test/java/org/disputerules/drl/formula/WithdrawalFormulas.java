package org.disputerules.drl.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.event.EventType;

/** The withdrawal from a distance contract, from authorities.md 1G, 1H and 1J and aliexpress.md 1I. */
final class WithdrawalFormulas {
    private static final Predicate<Asked> FRANCE = asked -> asked.isFrom("FR");
    private static final Predicate<Asked> ABROAD = FRANCE.negate().and(Asked::isFromEea);
    private static final Predicate<Asked> UNINFORMED =
            asked -> !asked.order().withdrawalExplained().orElse(true);

    private WithdrawalFormulas() {}

    static List<Formula> all() {
        return List.of(
                // AU-99: 14 days from the receipt; what ends on a day off ends on the next working day.
                new Formula(
                        "fr.withdrawal",
                        ClockKind.WITHDRAWAL,
                        FRANCE.and(UNINFORMED.negate()),
                        asked -> fromReceipt(asked, first -> moved(asked, first))),
                // AU-113: 14 days; the sheet says of no other country that a day off moves the last day.
                new Formula(
                        "eu.withdrawal",
                        ClockKind.WITHDRAWAL,
                        ABROAD.and(UNINFORMED.negate()),
                        asked -> fromReceipt(asked, first -> first)),
                // AU-100: 12 months from the end of the first time.
                Formula.where(
                        "fr.withdrawal.uninformed",
                        ClockKind.WITHDRAWAL,
                        FRANCE.and(UNINFORMED),
                        asked -> asked.received()
                                .map(day -> moved(asked, day.plusDays(14)).plusMonths(12))),
                // AU-113: the same.
                Formula.where(
                        "eu.withdrawal.uninformed",
                        ClockKind.WITHDRAWAL,
                        ABROAD.and(UNINFORMED),
                        asked -> asked.received().map(day -> day.plusDays(14).plusMonths(12))),
                // AU-129: 14 days.
                new Formula(
                        "uk.withdrawal",
                        ClockKind.WITHDRAWAL,
                        asked -> asked.isFrom("GB"),
                        asked -> fromReceipt(asked, first -> first)),
                // AE-110, AU-101: 14 days from the withdrawal to send back.
                Formula.where(
                        "withdrawal.return",
                        ClockKind.WITHDRAWAL_RETURN,
                        asked -> true,
                        asked -> asked.last(EventType.WITHDRAWAL_NOTIFIED).map(day -> day.plusDays(14))),
                // AU-102, D-08: 14 days from the day on which the trader was told; it may wait for the goods or the
                // proof
                // that they were sent, whichever is first.
                Formula.where(
                        "withdrawal.refund",
                        ClockKind.WITHDRAWAL_REFUND,
                        Asked::isFromEea,
                        asked -> asked.last(EventType.WITHDRAWAL_NOTIFIED)
                                .map(day -> day.plusDays(14))
                                .map(day -> Days.later(day, sentBack(asked).orElse(day)))));
    }

    /** The day on which the goods were sent back, or came back. */
    static Optional<LocalDate> sentBack(Asked asked) {
        return asked.first(EventType.RETURN_SHIPPED, EventType.RETURN_RECEIVED);
    }

    /** The time from the receipt; the carrier's scan is day 0 for the safe day (AE-19). */
    private static Optional<Span> fromReceipt(Asked asked, UnaryOperator<LocalDate> end) {
        return asked.received()
                .flatMap(last -> asked.delivered()
                        .map(first -> new Span(
                                end.apply(first.plusDays(14)), end.apply(last.plusDays(14)), Optional.empty())));
    }

    private static LocalDate moved(Asked asked, LocalDate day) {
        return DaysOff.moved(day, asked.disputeCase().buyer().country());
    }
}
