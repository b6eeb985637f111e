package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The seller answered the cancellation request.
 *
 * @param on the day; absent means unknown
 * @param accepted whether it was accepted
 */
public record CancellationAnswered(Optional<LocalDate> on, Optional<Boolean> accepted) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static CancellationAnswered on(LocalDate on) {
        return new CancellationAnswered(Optional.of(on), Optional.empty());
    }
}
