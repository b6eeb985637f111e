package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The seller answered the request to extend the protection.
 *
 * @param on the day; absent means unknown
 * @param accepted whether it was accepted
 */
public record ProtectionExtensionAnswered(Optional<LocalDate> on, Optional<Boolean> accepted) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static ProtectionExtensionAnswered on(LocalDate on) {
        return new ProtectionExtensionAnswered(Optional.of(on), Optional.empty());
    }
}
