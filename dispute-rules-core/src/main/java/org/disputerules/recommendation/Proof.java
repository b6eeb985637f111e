package org.disputerules.recommendation;

import java.util.List;
import org.disputerules.dispute.EvidenceKind;

/**
 * The evidence for the action's route and the problem.
 *
 * @param status whether it suffices
 * @param held what is held and counts
 * @param missing what is missing; each alone or with others closes a gap
 * @param helpful what would strengthen it
 */
public record Proof(
        EvidenceStatus status, List<EvidenceKind> held, List<EvidenceKind> missing, List<EvidenceKind> helpful) {
    /** Copies its lists. */
    public Proof {
        held = List.copyOf(held);
        missing = List.copyOf(missing);
        helpful = List.copyOf(helpful);
    }
}
