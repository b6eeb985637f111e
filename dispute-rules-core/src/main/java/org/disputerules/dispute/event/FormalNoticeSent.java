package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer sent the seller a formal notice.
 *
 * @param on the day; absent means unknown
 * @param lastDay the last day that it gives, inclusive
 */
public record FormalNoticeSent(Optional<LocalDate> on, Optional<LocalDate> lastDay) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static FormalNoticeSent on(LocalDate on) {
        return new FormalNoticeSent(Optional.of(on), Optional.empty());
    }
}
