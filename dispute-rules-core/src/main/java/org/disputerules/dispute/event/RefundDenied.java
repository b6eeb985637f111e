package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Party;

/**
 * A refund was denied.
 *
 * @param on the day; absent means unknown
 * @param by by whom
 */
public record RefundDenied(Optional<LocalDate> on, Optional<Party> by) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static RefundDenied on(LocalDate on) {
        return new RefundDenied(Optional.of(on), Optional.empty());
    }
}
