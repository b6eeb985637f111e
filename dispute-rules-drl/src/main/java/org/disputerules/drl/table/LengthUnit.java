package org.disputerules.drl.table;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A unit of time. A period of n units that starts on a day includes the day that {@link #after} gives. */
public enum LengthUnit {
    /** Hours, counted as whole days begun: 72 h are 3 days. */
    HOURS {
        @Override
        public LocalDate after(LocalDate day, int length) {
            return day.plusDays((length + 23) / 24);
        }
    },
    DAYS {
        @Override
        public LocalDate after(LocalDate day, int length) {
            return day.plusDays(length);
        }
    },
    /** Monday to Friday. */
    WORKING_DAYS {
        @Override
        public LocalDate after(LocalDate day, int length) {
            LocalDate end = day;
            int left = length;
            while (left > 0) {
                end = end.plusDays(1);
                DayOfWeek weekday = end.getDayOfWeek();
                if (weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY) {
                    left--;
                }
            }
            return end;
        }
    },
    WEEKS {
        @Override
        public LocalDate after(LocalDate day, int length) {
            return day.plusWeeks(length);
        }
    },
    MONTHS {
        @Override
        public LocalDate after(LocalDate day, int length) {
            return day.plusMonths(length);
        }
    },
    YEARS {
        @Override
        public LocalDate after(LocalDate day, int length) {
            return day.plusYears(length);
        }
    },
    /** Hundredths of an amount. */
    PERCENT {
        @Override
        public LocalDate after(LocalDate day, int length) {
            throw noTime();
        }
    },
    /** An amount, in the currency of the row that asks for it. */
    MONEY {
        @Override
        public LocalDate after(LocalDate day, int length) {
            throw noTime();
        }
    },
    /** How often something happened. */
    TIMES {
        @Override
        public LocalDate after(LocalDate day, int length) {
            throw noTime();
        }
    };

    /** The last day of a period of this length that is counted from a day, that day itself not counted. */
    public abstract LocalDate after(LocalDate day, int length);

    /** Whether it measures time. */
    public boolean ofTime() {
        return this != PERCENT && this != MONEY && this != TIMES;
    }

    private static IllegalStateException noTime() {
        return new IllegalStateException("No day follows from what is no length of time.");
    }
}
