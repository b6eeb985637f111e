package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer declared the claim in the seller's insolvency.
 *
 * @param on the day; absent means unknown
 */
public record InsolvencyClaimDeclared(Optional<LocalDate> on) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static InsolvencyClaimDeclared on(LocalDate on) {
        return new InsolvencyClaimDeclared(Optional.of(on));
    }
}
