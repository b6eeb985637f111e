package org.disputerules.drl.fact;

import java.util.List;
import org.disputerules.recommendation.Reason;

/** Where a leg stands, since which place in the history, and by which row. */
public record Standing(LegState state, int position, List<Reason> because) {}
