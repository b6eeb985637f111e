package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.DecisionReason;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.Outcome;
import org.disputerules.dispute.WithBuilder;

/**
 * PayPal decided the claim.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 * @param outcome the result
 * @param amount the amount
 * @param reason the reason of a refusal
 */
@WithBuilder
public record PaypalDecided(
        Optional<LocalDate> on,
        Optional<String> payment,
        Optional<Outcome> outcome,
        Optional<Money> amount,
        Optional<DecisionReason> reason)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static PaypalDecided on(LocalDate on) {
        return new PaypalDecided(
                Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
