package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer asked the carrier.
 *
 * @param on the day; absent means unknown
 * @param inWriting whether it was in writing
 */
public record CarrierContacted(Optional<LocalDate> on, Optional<Boolean> inWriting) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static CarrierContacted on(LocalDate on) {
        return new CarrierContacted(Optional.of(on), Optional.empty());
    }
}
