package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.Party;
import org.disputerules.dispute.WithBuilder;

/**
 * A refund was announced.
 *
 * @param on the day; absent means unknown
 * @param by by whom
 * @param amount the amount
 */
@WithBuilder
public record RefundAnnounced(Optional<LocalDate> on, Optional<Party> by, Optional<Money> amount) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static RefundAnnounced on(LocalDate on) {
        return new RefundAnnounced(Optional.of(on), Optional.empty(), Optional.empty());
    }
}
