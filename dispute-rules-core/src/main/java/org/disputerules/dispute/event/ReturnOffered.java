package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer offered in writing to send the item back.
 *
 * @param on the day; absent means unknown
 */
public record ReturnOffered(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ReturnOffered on(LocalDate on) {
        return new ReturnOffered(Optional.of(on));
    }
}
