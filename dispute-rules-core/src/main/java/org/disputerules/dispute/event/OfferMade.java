package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.OfferCondition;
import org.disputerules.dispute.OfferKind;
import org.disputerules.dispute.PaidBy;
import org.disputerules.dispute.Party;
import org.disputerules.dispute.WithBuilder;

/**
 * Somebody made an offer.
 *
 * @param on the day; absent means unknown
 * @param by who: SELLER or PLATFORM
 * @param offer what is offered
 * @param amount the amount offered
 * @param returnPaidBy who pays the return
 * @param condition what is asked in return
 * @param lastDay the last day to answer it, inclusive
 */
@WithBuilder
public record OfferMade(
        Optional<LocalDate> on,
        Optional<Party> by,
        Optional<OfferKind> offer,
        Optional<Money> amount,
        Optional<PaidBy> returnPaidBy,
        Optional<OfferCondition> condition,
        Optional<LocalDate> lastDay)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static OfferMade on(LocalDate on) {
        return new OfferMade(
                Optional.of(on),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
