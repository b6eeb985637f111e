package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Wish;
import org.disputerules.dispute.WithBuilder;

/**
 * The buyer changed the open dispute.
 *
 * @param on the day; absent means unknown
 * @param ground the ground chosen
 * @param wants what is asked for
 * @param amount the amount
 */
@WithBuilder
public record DisputeEdited(
        Optional<LocalDate> on, Optional<ProblemType> ground, Optional<Wish> wants, Optional<Money> amount)
        implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static DisputeEdited on(LocalDate on) {
        return new DisputeEdited(Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
