package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The seller or warehouse received the item.
 *
 * @param on the day; absent means unknown
 */
public record ReturnReceived(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ReturnReceived on(LocalDate on) {
        return new ReturnReceived(Optional.of(on));
    }
}
