package org.disputerules.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disputerules.dispute.CountryGroup;
import org.disputerules.drl.table.PlaceRow;

/** Says whether a country lies within the countries and places that a row names. */
final class Places {
    private final Map<String, PlaceRow> byName = new HashMap<>();

    Places(List<PlaceRow> rows) {
        rows.forEach(row -> byName.put(row.place(), row));
    }

    /** Whether it does. Without names everywhere counts; what is unknown lies nowhere. */
    boolean hold(List<String> names, Optional<String> country, Optional<CountryGroup> group) {
        return names.isEmpty() || names.stream().anyMatch(name -> within(name, country, group));
    }

    /** A country that stands for all of a place: its first. */
    String oneOf(String name) {
        PlaceRow place = byName.get(name);
        return place == null ? name : place.countries().get(0);
    }

    private boolean within(String name, Optional<String> country, Optional<CountryGroup> group) {
        PlaceRow place = byName.get(name);
        if (place == null) {
            return country.filter(name::equals).isPresent();
        }
        return country.isPresent()
                ? country.filter(place.countries()::contains).isPresent()
                : group.isPresent() && group.equals(place.group());
    }
}
