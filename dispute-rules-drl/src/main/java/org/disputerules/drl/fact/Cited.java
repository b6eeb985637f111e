package org.disputerules.drl.fact;

import java.util.List;
import org.disputerules.recommendation.Reason;

/** A fact that comes from rows; what a rule says because of it cites them. */
public interface Cited {
    List<Reason> because();
}
