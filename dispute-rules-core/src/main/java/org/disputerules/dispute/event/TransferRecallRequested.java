package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer asked the bank to recall a transfer.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 */
public record TransferRecallRequested(Optional<LocalDate> on, Optional<String> payment) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static TransferRecallRequested on(LocalDate on) {
        return new TransferRecallRequested(Optional.of(on), Optional.empty());
    }
}
