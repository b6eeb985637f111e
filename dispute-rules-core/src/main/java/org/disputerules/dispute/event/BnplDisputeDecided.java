package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.Outcome;
import org.disputerules.dispute.WithBuilder;

/**
 * The pay-later provider decided the dispute.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 * @param outcome the result
 * @param amount the amount
 */
@WithBuilder
public record BnplDisputeDecided(
        Optional<LocalDate> on, Optional<String> payment, Optional<Outcome> outcome, Optional<Money> amount)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static BnplDisputeDecided on(LocalDate on) {
        return new BnplDisputeDecided(Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
