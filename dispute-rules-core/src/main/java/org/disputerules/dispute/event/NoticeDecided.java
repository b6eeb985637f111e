package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The platform decided on the buyer's notice of an illegal product, or again on a complaint about that decision.
 *
 * @param on the day; absent means unknown
 * @param removed whether it took the listing away
 */
public record NoticeDecided(Optional<LocalDate> on, Optional<Boolean> removed) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static NoticeDecided on(LocalDate on) {
        return new NoticeDecided(Optional.of(on), Optional.empty());
    }
}
