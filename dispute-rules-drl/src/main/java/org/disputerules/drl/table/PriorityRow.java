package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.SourceRef;

/**
 * The order among steps that are equally pressing and have the same safe day.
 *
 * @param routes every route once, the one that comes first at the top
 */
public record PriorityRow(String id, List<String> facts, List<SourceRef> sources, Grade grade, List<Route> routes)
        implements Row {}
