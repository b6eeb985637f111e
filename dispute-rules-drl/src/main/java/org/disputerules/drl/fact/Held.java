package org.disputerules.drl.fact;

import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.Subject;
import org.jspecify.annotations.Nullable;

/** A piece of evidence that the buyer holds and has not lost; what it shows may be unknown. */
public record Held(EvidenceKind kind, @Nullable Subject subject) {
    /** Whether it shows something; a picture of the item may show anything of it. */
    public Known shows(Subject asked) {
        if (subject == null || subject == Subject.ITEM) {
            return Known.UNKNOWN;
        }
        return Known.of(subject == asked);
    }
}
