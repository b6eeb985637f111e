package org.disputerules.drl.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.disputerules.dispute.CardFunding;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.event.EventType;

/** What a statute gives, on payments, from payments.md 1.7. */
final class LawFormulas {
    private static final Predicate<Asked> FRANCE = asked -> asked.isFrom("FR");
    private static final Predicate<Asked> US = asked -> asked.isFrom("US");
    private static final Predicate<Asked> CREDIT = asked -> asked.payment()
            .flatMap(one -> one.funding())
            .filter(CardFunding.CREDIT::equals)
            .isPresent();

    private LawFormulas() {}

    static List<Formula> all() {
        return List.of(
                // PM-160, PM-148: 13 months from the debit, which lies on or after the payment.
                unauthorised(
                        "eea.unauthorised",
                        FRANCE.negate().and(Asked::isFromEea),
                        asked -> asked.paid().map(day -> Span.until(day.plusMonths(13)))),
                // PM-162: the same; PM-163: 70 days where the payee's provider is outside the EEA, of which C-15 says
                // to show the earlier date, since the buyer cannot know (U-03).
                unauthorised(
                        "fr.unauthorised",
                        FRANCE,
                        asked -> asked.paid()
                                .map(day -> new Span(day.plusDays(70), day.plusMonths(13), Optional.empty()))),
                // PM-175: 60 days from the first statement, credit card.
                unauthorised("us.regZ", US.and(CREDIT), LawFormulas::fromStatement),
                // The same notice for what never came (PM-177).
                new Formula(
                        "us.regZ.goods", ClockKind.BILLING_ERROR_NOTICE, US.and(CREDIT), LawFormulas::fromStatement),
                // PM-179: 60 days from the statement, any other.
                unauthorised("us.regE", US.and(CREDIT.negate()), LawFormulas::fromStatement),
                // PM-165: the next business day after the notice.
                Formula.of(
                        "fr.unauthorised.refund",
                        ClockKind.UNAUTHORISED_PAYMENT_REFUND,
                        asked -> asked.last(EventType.UNAUTHORISED_PAYMENT_REPORTED)
                                .map(day -> Span.until(Days.plusWorkingDays(day, 1)))),
                // PM-171: 6 years from the breach, 5 in Scotland.
                Formula.of(
                        "uk.s75",
                        ClockKind.CARD_PROVIDER_CLAIM,
                        asked -> asked.received()
                                .or(asked::expected)
                                .map(day -> Span.until(day.plusYears(
                                        asked.disputeCase().buyer().region().equals(Optional.of("GB-SCT")) ? 5 : 6)))));
    }

    private static Formula unauthorised(String id, Predicate<Asked> where, Function<Asked, Optional<Span>> days) {
        return new Formula(id, ClockKind.UNAUTHORISED_PAYMENT_NOTICE, where, days);
    }

    private static Optional<Span> fromStatement(Asked asked) {
        return asked.payment().flatMap(one -> one.statementOn()).map(day -> Span.until(day.plusDays(60)));
    }
}
