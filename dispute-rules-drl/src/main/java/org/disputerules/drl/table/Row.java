package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/** What every row of a table has. */
public interface Row {
    String id();

    /** The ids of the facts that the row encodes. */
    List<String> facts();

    /** Where they are written. */
    List<SourceRef> sources();

    /** How well they are sourced. */
    Grade grade();
}
