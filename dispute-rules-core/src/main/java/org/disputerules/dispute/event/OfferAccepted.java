package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer accepted the offer on the table.
 *
 * @param on the day; absent means unknown
 */
public record OfferAccepted(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static OfferAccepted on(LocalDate on) {
        return new OfferAccepted(Optional.of(on));
    }
}
