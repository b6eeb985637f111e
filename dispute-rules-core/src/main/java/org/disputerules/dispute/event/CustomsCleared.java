package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Customs released the parcel.
 *
 * @param on the day; absent means unknown
 */
public record CustomsCleared(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static CustomsCleared on(LocalDate on) {
        return new CustomsCleared(Optional.of(on));
    }
}
