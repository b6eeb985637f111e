package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer withdrew from the contract.
 *
 * @param on the day; absent means unknown
 * @param inWriting whether it was in writing
 */
public record WithdrawalNotified(Optional<LocalDate> on, Optional<Boolean> inWriting) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static WithdrawalNotified on(LocalDate on) {
        return new WithdrawalNotified(Optional.of(on), Optional.empty());
    }
}
