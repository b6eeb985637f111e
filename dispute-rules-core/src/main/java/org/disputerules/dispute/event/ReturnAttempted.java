package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.ReturnGround;

/**
 * The buyer tried to return the item and could not.
 *
 * @param on the day; absent means unknown
 * @param ground why it failed
 */
public record ReturnAttempted(Optional<LocalDate> on, Optional<ReturnGround> ground) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ReturnAttempted on(LocalDate on) {
        return new ReturnAttempted(Optional.of(on), Optional.empty());
    }
}
