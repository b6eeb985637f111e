package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer ended the contract for non-delivery.
 *
 * @param on the day; absent means unknown
 */
public record ContractTerminated(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ContractTerminated on(LocalDate on) {
        return new ContractTerminated(Optional.of(on));
    }
}
