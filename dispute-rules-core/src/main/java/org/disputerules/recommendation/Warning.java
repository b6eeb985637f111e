package org.disputerules.recommendation;

import java.util.List;

/**
 * A move not to make.
 *
 * @param trap the move
 * @param because why not
 */
public record Warning(Trap trap, List<Reason> because) {
    /** Copies its lists. */
    public Warning {
        because = List.copyOf(because);
    }
}
