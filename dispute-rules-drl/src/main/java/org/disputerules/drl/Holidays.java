package org.disputerules.drl;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disputerules.drl.table.HolidayRow;

/** Says on which days a country rests. Of an unknown country, or a year that the table lacks, only the weekends are known. */
final class Holidays {
    private final Map<String, Set<LocalDate>> byCountry = new HashMap<>();

    Holidays(List<HolidayRow> rows) {
        rows.forEach(row -> byCountry
                .computeIfAbsent(row.country(), country -> new HashSet<>())
                .addAll(row.days()));
    }

    /** Whether a day is a Saturday, a Sunday or a public holiday. */
    boolean off(Optional<String> country, LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || country.map(byCountry::get)
                        .filter(days -> days.contains(day))
                        .isPresent();
    }
}
