package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.WithBuilder;

/**
 * The case or the seller told the buyer to send the item back.
 *
 * @param on the day; absent means unknown
 * @param label whether a label was given
 * @param address whether an address was given
 * @param lastDay the last day to send it, inclusive
 */
@WithBuilder
public record ReturnAgreed(
        Optional<LocalDate> on, Optional<Boolean> label, Optional<Boolean> address, Optional<LocalDate> lastDay)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ReturnAgreed on(LocalDate on) {
        return new ReturnAgreed(Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
