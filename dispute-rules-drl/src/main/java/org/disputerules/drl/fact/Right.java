package org.disputerules.drl.fact;

import java.util.List;
import org.disputerules.recommendation.Reason;

/** A right that the buyer has, with the row that gives it. */
public record Right(Entitlement entitlement, List<Reason> because) implements Cited {
    public Right {
        because = List.copyOf(because);
    }
}
