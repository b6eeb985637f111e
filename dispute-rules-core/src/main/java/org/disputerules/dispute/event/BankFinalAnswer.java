package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.WithBuilder;

/**
 * The bank gave its final answer to a complaint.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 * @param accepted whether it was accepted
 */
@WithBuilder
public record BankFinalAnswer(Optional<LocalDate> on, Optional<String> payment, Optional<Boolean> accepted)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static BankFinalAnswer on(LocalDate on) {
        return new BankFinalAnswer(Optional.of(on), Optional.empty(), Optional.empty());
    }
}
