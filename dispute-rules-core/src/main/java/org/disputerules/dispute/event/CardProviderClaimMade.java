package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer claimed against the liable card provider.
 *
 * @param on the day; absent means unknown
 * @param payment the id of the payment, where there are several
 */
public record CardProviderClaimMade(Optional<LocalDate> on, Optional<String> payment) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static CardProviderClaimMade on(LocalDate on) {
        return new CardProviderClaimMade(Optional.of(on), Optional.empty());
    }
}
