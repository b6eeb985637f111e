package org.disputerules.drl.fact;

import java.util.List;
import org.disputerules.recommendation.Reason;

/**
 * The place in the history that gives the occasion for a proposal, with the row by which it came.
 *
 * @param position the place; 0 is the beginning of the case
 * @param because the row, where something happened there
 */
public record Occasion(int position, List<Reason> because) {
    /** The beginning of the case. */
    public static final Occasion BEGINNING = new Occasion(0, List.of());

    public Occasion {
        because = List.copyOf(because);
    }

    /** The later of two. */
    Occasion orLater(Occasion other) {
        return other.position > position ? other : this;
    }
}
