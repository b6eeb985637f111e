package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The seller refused the returned item.
 *
 * @param on the day; absent means unknown
 */
public record ReturnRefused(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ReturnRefused on(LocalDate on) {
        return new ReturnRefused(Optional.of(on));
    }
}
