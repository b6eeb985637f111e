package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Party;
import org.disputerules.dispute.WithBuilder;

/**
 * The PayPal dispute was closed.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 * @param by by whom: BUYER or PAYPAL
 */
@WithBuilder
public record PaypalDisputeClosed(Optional<LocalDate> on, Optional<String> payment, Optional<Party> by)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static PaypalDisputeClosed on(LocalDate on) {
        return new PaypalDisputeClosed(Optional.of(on), Optional.empty(), Optional.empty());
    }
}
