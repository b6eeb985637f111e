package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.WithBuilder;

/**
 * The buyer opened a PayPal dispute.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 * @param ground the ground chosen
 */
@WithBuilder
public record PaypalDisputeOpened(Optional<LocalDate> on, Optional<String> payment, Optional<ProblemType> ground)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static PaypalDisputeOpened on(LocalDate on) {
        return new PaypalDisputeOpened(Optional.of(on), Optional.empty(), Optional.empty());
    }
}
