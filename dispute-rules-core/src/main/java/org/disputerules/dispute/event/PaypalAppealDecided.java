package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Outcome;
import org.disputerules.dispute.WithBuilder;

/**
 * PayPal looked again.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 * @param outcome the result
 */
@WithBuilder
public record PaypalAppealDecided(Optional<LocalDate> on, Optional<String> payment, Optional<Outcome> outcome)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static PaypalAppealDecided on(LocalDate on) {
        return new PaypalAppealDecided(Optional.of(on), Optional.empty(), Optional.empty());
    }
}
