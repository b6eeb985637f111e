package org.disputerules.drl.table;

import java.util.List;
import java.util.Map;
import org.disputerules.drl.fact.Leg;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.SourceRef;

/**
 * A marketplace.
 *
 * @param marketplace its id, as it stands in a case
 * @param legs the platform's legs that it has
 * @param instead who is asked in the place of somebody whom it does not have
 */
public record PackRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        String marketplace,
        List<Leg> legs,
        Map<Route, Route> instead)
        implements Row {}
