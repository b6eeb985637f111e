package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer sent the item back.
 *
 * @param on the day; absent means unknown
 * @param trackingEntered whether the tracking number stands in the case
 */
public record ReturnShipped(Optional<LocalDate> on, Optional<Boolean> trackingEntered) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ReturnShipped on(LocalDate on) {
        return new ReturnShipped(Optional.of(on), Optional.empty());
    }
}
