package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer appealed the platform's decision.
 *
 * @param on the day; absent means unknown
 */
public record DecisionAppealed(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static DecisionAppealed on(LocalDate on) {
        return new DecisionAppealed(Optional.of(on));
    }
}
