package org.disputerules.drl.formula;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days on which countries rest, written down here from their calendars; of others only the weekends are known. */
final class DaysOff {
    private static final Map<String, Set<MonthDay>> OF_EVERY_YEAR = Map.of(
            "FR",
            days("01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"),
            "DE",
            days("01-01", "05-01", "10-03", "12-25", "12-26"),
            "NO",
            days("01-01", "05-01", "05-17", "12-25", "12-26"));
    private static final long MAUNDY_THURSDAY = -3;
    private static final long GOOD_FRIDAY = -2;
    private static final long EASTER_MONDAY = 1;
    private static final long ASCENSION = 39;
    private static final long WHIT_MONDAY = 50;
    private static final Map<String, Set<Long>> FROM_EASTER = Map.of(
            "FR",
            Set.of(EASTER_MONDAY, ASCENSION, WHIT_MONDAY),
            "DE",
            Set.of(GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY),
            "NO",
            Set.of(MAUNDY_THURSDAY, GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY));

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
                || OF_EVERY_YEAR.getOrDefault(country, Set.of()).contains(MonthDay.from(day))
                || FROM_EASTER
                        .getOrDefault(country, Set.of())
                        .contains(ChronoUnit.DAYS.between(easter(day.getYear()), day));
    }

    private static Set<MonthDay> days(String... days) {
        return Stream.of(days).map(day -> MonthDay.parse("--" + day)).collect(Collectors.toUnmodifiableSet());
    }

    /** Easter Sunday, in the way of Gauss; from 1982 to 2048 it has no exception. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        return LocalDate.of(year, 3, 22).plusDays(moon + week);
    }
}
