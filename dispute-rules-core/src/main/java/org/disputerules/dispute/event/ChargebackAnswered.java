package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The merchant answered the chargeback.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 */
public record ChargebackAnswered(Optional<LocalDate> on, Optional<String> payment) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ChargebackAnswered on(LocalDate on) {
        return new ChargebackAnswered(Optional.of(on), Optional.empty());
    }
}
