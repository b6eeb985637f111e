package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.Party;
import org.disputerules.dispute.WithBuilder;

/**
 * The buyer sent evidence.
 *
 * @param on the day; absent means unknown
 * @param to to whom: PLATFORM, PAYPAL, BANK or SELLER
 * @param kinds the kinds sent
 */
@WithBuilder
public record EvidenceSent(Optional<LocalDate> on, Optional<Party> to, List<EvidenceKind> kinds) implements Event {
    /** Copies its lists. */
    public EvidenceSent {
        kinds = List.copyOf(kinds);
    }

    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static EvidenceSent on(LocalDate on) {
        return new EvidenceSent(Optional.of(on), Optional.empty(), List.of());
    }
}
