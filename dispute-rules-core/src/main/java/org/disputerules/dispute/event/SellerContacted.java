package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Channel;
import org.disputerules.dispute.Wish;
import org.disputerules.dispute.WithBuilder;

/**
 * The buyer wrote to the seller.
 *
 * @param on the day; absent means unknown
 * @param channel where
 * @param problemExplained whether the problem was explained
 * @param solutionProposed whether a solution was proposed; true follows from {@code proposed}
 * @param proposed the solution proposed
 * @param inWriting whether it was in writing
 */
@WithBuilder
public record SellerContacted(
        Optional<LocalDate> on,
        Optional<Channel> channel,
        Optional<Boolean> problemExplained,
        Optional<Boolean> solutionProposed,
        Optional<Wish> proposed,
        Optional<Boolean> inWriting)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static SellerContacted on(LocalDate on) {
        return new SellerContacted(
                Optional.of(on),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
