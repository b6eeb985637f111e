package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.Party;
import org.disputerules.dispute.WithBuilder;

/**
 * Somebody asked for evidence.
 *
 * @param on the day; absent means unknown
 * @param by who: PLATFORM, PAYPAL, BANK or SELLER
 * @param kinds the kinds asked for
 * @param lastDay the last day to send it, inclusive
 */
@WithBuilder
public record EvidenceRequested(
        Optional<LocalDate> on, Optional<Party> by, List<EvidenceKind> kinds, Optional<LocalDate> lastDay)
        implements Event {
    /** Copies its lists. */
    public EvidenceRequested {
        kinds = List.copyOf(kinds);
    }

    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static EvidenceRequested on(LocalDate on) {
        return new EvidenceRequested(Optional.of(on), Optional.empty(), List.of(), Optional.empty());
    }
}
