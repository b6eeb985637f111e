package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer asked to cancel the order.
 *
 * @param on the day; absent means unknown
 */
public record CancellationRequested(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static CancellationRequested on(LocalDate on) {
        return new CancellationRequested(Optional.of(on));
    }
}
