package org.disputerules.drl.table;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.CountryGroup;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * A name for several countries, for the rows that hold in all of them.
 *
 * @param place the name
 * @param countries the countries, as ISO 3166-1 alpha-2 codes
 * @param group the group of countries that lies within it, where a case names no country
 */
public record PlaceRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        String place,
        List<String> countries,
        Optional<CountryGroup> group)
        implements Row {}
