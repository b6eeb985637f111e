package org.disputerules.drl.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disputerules.drl.fact.Leg;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.SourceRef;

/**
 * A marketplace.
 *
 * @param marketplace its id, as it stands in a case
 * @param legs the platform's legs that it has
 * @param fastPromise the parameter below which a promised delivery time is a fast one; absent where it makes no difference
 * @param manyDisputes the parameter with the number of disputed orders out of ten that endangers an account; absent where
 *     none is known
 * @param instead who is asked in the place of somebody whom it does not have
 */
public record PackRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        String marketplace,
        List<Leg> legs,
        Optional<String> fastPromise,
        Optional<String> manyDisputes,
        Map<Route, Route> instead)
        implements Row {}
