package org.disputerules.suite;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A unit of the lengths in sums. */
enum LengthUnit {
    HOURS("h"),
    DAYS("d"),
    WORKING_DAYS("wd"),
    WEEKS("w"),
    MONTHS("m"),
    YEARS("y");

    /** How many hours make a day. */
    static final int HOURS_A_DAY = 24;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final String symbol;

    LengthUnit(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    /** Whether a unit of the policy measures time, and not shares or times. */
    static boolean measures(String name) {
        return Arrays.stream(values()).anyMatch(unit -> unit.name().equals(name));
    }

    static Optional<LengthUnit> ofSymbol(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }

    /** The day that lies the given length after a day, or before it where the length is negative. */
    LocalDate after(LocalDate day, int length) {
        return switch (this) {
            case HOURS -> day.plusDays(length / HOURS_A_DAY);
            case DAYS -> day.plusDays(length);
            case WORKING_DAYS -> afterWorkingDays(day, length);
            case WEEKS -> day.plusWeeks(length);
            case MONTHS -> day.plus(Period.ofMonths(length));
            case YEARS -> day.plus(Period.ofYears(length));
        };
    }

    private static LocalDate afterWorkingDays(LocalDate day, int length) {
        LocalDate reached = day;
        int direction = Integer.signum(length);
        for (int left = Math.abs(length); left > 0; ) {
            reached = reached.plusDays(direction);
            if (!WEEKEND.contains(reached.getDayOfWeek())) {
                left--;
            }
        }
        return reached;
    }
}
