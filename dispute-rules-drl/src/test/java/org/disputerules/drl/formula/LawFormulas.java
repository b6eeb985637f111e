package org.disputerules.drl.formula;

import static org.disputerules.drl.formula.Days.earlier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.CardFunding;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.event.EventType;

/** What a statute gives, from payments.md 1.7 and aliexpress.md 1I. */
final class LawFormulas {
    private LawFormulas() {}

    static List<Formula> all() {
        return List.of(
                // AE-110: 14 days from receipt; the carrier's scan is day 0 for the safe day (AE-19).
                Formula.of("eu.withdrawal", ClockKind.WITHDRAWAL, LawFormulas::withdrawal),
                // AE-110: 14 days from the withdrawal to send back.
                Formula.of(
                        "eu.withdrawal.return",
                        ClockKind.WITHDRAWAL_RETURN,
                        asked -> asked.last(EventType.WITHDRAWAL_NOTIFIED).map(day -> Span.until(day.plusDays(14)))),
                // PM-160, PM-162: 13 months from the debit, where the payee's provider is in the EEA; PM-163: 70 days
                // where not.
                Formula.of(
                        "fr.unauthorised",
                        ClockKind.UNAUTHORISED_PAYMENT_NOTICE,
                        asked -> asked.processed()
                                .map(day -> new Span(day.plusDays(70), day.plusMonths(13), Optional.empty()))),
                // PM-165: the next business day after the notice.
                Formula.of(
                        "fr.unauthorised.refund",
                        ClockKind.UNAUTHORISED_PAYMENT_REFUND,
                        asked -> asked.last(EventType.UNAUTHORISED_PAYMENT_REPORTED)
                                .map(day -> Span.until(Days.plusWorkingDays(day, 1)))),
                // PM-175: 60 days from the first statement, credit card.
                billing("us.regZ", CardFunding.CREDIT),
                // PM-179: 60 days from the statement, debit card.
                billing("us.regE", CardFunding.DEBIT),
                // PM-171: 6 years from the breach, 5 in Scotland.
                Formula.of(
                        "uk.s75",
                        ClockKind.CARD_PROVIDER_CLAIM,
                        asked -> asked.received()
                                .or(asked::expected)
                                .map(day -> Span.until(day.plusYears(
                                        asked.disputeCase().buyer().region().equals(Optional.of("GB-SCT")) ? 5 : 6)))));
    }

    private static Formula billing(String id, CardFunding funding) {
        return new Formula(
                id,
                ClockKind.BILLING_ERROR_NOTICE,
                asked -> asked.payment()
                        .flatMap(one -> one.funding())
                        .filter(funding::equals)
                        .isPresent(),
                asked -> asked.payment().flatMap(one -> one.statementOn()).map(day -> Span.until(day.plusDays(60))));
    }

    private static Optional<Span> withdrawal(Asked asked) {
        return asked.received().map(day -> {
            LocalDate safe = earlier(day, asked.order().deliveryScanOn().orElse(day));
            return new Span(safe.plusDays(14), day.plusDays(14), Optional.empty());
        });
    }
}
