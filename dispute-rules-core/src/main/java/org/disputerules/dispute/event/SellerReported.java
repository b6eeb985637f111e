package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer reported the seller to the platform.
 *
 * @param on the day; absent means unknown
 */
public record SellerReported(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static SellerReported on(LocalDate on) {
        return new SellerReported(Optional.of(on));
    }
}
