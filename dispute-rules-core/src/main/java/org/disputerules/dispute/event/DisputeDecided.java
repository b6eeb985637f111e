package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.DecisionReason;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.Outcome;
import org.disputerules.dispute.PaidBy;
import org.disputerules.dispute.WithBuilder;

/**
 * The platform decided the dispute.
 *
 * @param on the day; absent means unknown
 * @param outcome the result
 * @param amount the amount
 * @param returnPaidBy who pays the return
 * @param reason the reason of a refusal
 */
@WithBuilder
public record DisputeDecided(
        Optional<LocalDate> on,
        Optional<Outcome> outcome,
        Optional<Money> amount,
        Optional<PaidBy> returnPaidBy,
        Optional<DecisionReason> reason)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static DisputeDecided on(LocalDate on) {
        return new DisputeDecided(
                Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
