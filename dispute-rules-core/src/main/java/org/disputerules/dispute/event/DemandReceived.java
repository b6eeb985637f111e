package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Party;
import org.disputerules.dispute.WithBuilder;

/**
 * A demand for payment reached the buyer.
 *
 * @param on the day; absent means unknown
 * @param by by whom
 * @param lastDay the last day that it gives, inclusive
 */
@WithBuilder
public record DemandReceived(Optional<LocalDate> on, Optional<Party> by, Optional<LocalDate> lastDay) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static DemandReceived on(LocalDate on) {
        return new DemandReceived(Optional.of(on), Optional.empty(), Optional.empty());
    }
}
