package org.disputerules.drl.fact;

import java.util.List;
import org.disputerules.recommendation.Reason;

/** Where a leg stands, since which place in the history, and by which row. */
public record Standing(LegState state, int position, List<Reason> because) {
    /** The occasion that the leg's coming into its state gives; where it stands so from the beginning, no row is cited. */
    Occasion occasion() {
        return position == 0 ? Occasion.BEGINNING : new Occasion(position, because);
    }
}
