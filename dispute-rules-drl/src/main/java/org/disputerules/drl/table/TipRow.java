package org.disputerules.drl.table;

import java.util.List;
import java.util.Optional;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * Advice for another time, given when a case is closed.
 *
 * @param pack the marketplace of which alone it speaks; absent for all
 */
public record TipRow(String id, List<String> facts, List<SourceRef> sources, Grade grade, Optional<String> pack)
        implements Row {}
