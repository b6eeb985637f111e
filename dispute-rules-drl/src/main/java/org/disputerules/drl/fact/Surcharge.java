package org.disputerules.drl.fact;

import java.util.List;
import org.disputerules.dispute.ClockKind;
import org.disputerules.recommendation.Reason;

/** A sum is late by law, counted from the end of a clock, and what the law adds to it, with the row that says so. */
public record Surcharge(ClockKind clock, List<Reason> because) implements Cited {
    public Surcharge {
        because = List.copyOf(because);
    }
}
