package org.disputerules.drl.formula;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which France and Germany rest, written down here from their calendars; of other countries only the weekends
 * are known.
 */
final class DaysOff {
    private static final Set<MonthDay> FRANCE = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final Set<MonthDay> GERMANY =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 3), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    private DaysOff() {}

    /** AU-99: a last day that is a Saturday, a Sunday or a holiday becomes the next working day. */
    static LocalDate moved(LocalDate last, Optional<String> country) {
        LocalDate day = last;
        while (isOff(day, country.orElse(""))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isOff(LocalDate day, String country) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || switch (country) {
                    case "FR" ->
                        FRANCE.contains(MonthDay.from(day)) || isFromEaster(day, EASTER_MONDAY, ASCENSION, WHIT_MONDAY);
                    case "DE" ->
                        GERMANY.contains(MonthDay.from(day))
                                || isFromEaster(day, GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY);
                    default -> false;
                };
    }

    private static boolean isFromEaster(LocalDate day, int... distances) {
        LocalDate easter = easter(day.getYear());
        for (int distance : distances) {
            if (easter.plusDays(distance).equals(day)) {
                return true;
            }
        }
        return false;
    }

    /** Easter Sunday, in the way of Gauss; from 1982 to 2048 it has no exception. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        return LocalDate.of(year, 3, 22).plusDays(moon + week);
    }
}
