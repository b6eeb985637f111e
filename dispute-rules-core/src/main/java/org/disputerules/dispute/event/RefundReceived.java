package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.RefundForm;
import org.disputerules.dispute.WithBuilder;

/**
 * A refund arrived.
 *
 * @param on the day; absent means unknown
 * @param amount the amount
 * @param form in which form
 * @param payment the id of the payment, where there are several
 */
@WithBuilder
public record RefundReceived(
        Optional<LocalDate> on, Optional<Money> amount, Optional<RefundForm> form, Optional<String> payment)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static RefundReceived on(LocalDate on) {
        return new RefundReceived(Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
