package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Answer;
import org.disputerules.dispute.WithBuilder;

/**
 * The seller answered a message.
 *
 * @param on the day; absent means unknown
 * @param answer what the seller answered
 * @param inWriting whether it was in writing
 */
@WithBuilder
public record SellerReplied(Optional<LocalDate> on, Optional<Answer> answer, Optional<Boolean> inWriting)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static SellerReplied on(LocalDate on) {
        return new SellerReplied(Optional.of(on), Optional.empty(), Optional.empty());
    }
}
