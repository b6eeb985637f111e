package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.WithBuilder;

/**
 * The buyer asked the card issuer for a chargeback.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 * @param ground the ground chosen
 * @param amount the amount
 */
@WithBuilder
public record ChargebackRequested(
        Optional<LocalDate> on, Optional<String> payment, Optional<ProblemType> ground, Optional<Money> amount)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ChargebackRequested on(LocalDate on) {
        return new ChargebackRequested(Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
