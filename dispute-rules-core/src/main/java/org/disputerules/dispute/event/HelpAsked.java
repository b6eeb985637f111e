package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer asked a body for help.
 *
 * @param on the day; absent means unknown
 * @param from the body's id
 */
public record HelpAsked(Optional<LocalDate> on, Optional<String> from) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static HelpAsked on(LocalDate on) {
        return new HelpAsked(Optional.of(on), Optional.empty());
    }
}
