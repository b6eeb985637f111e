package org.disputerules.drl.formula;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Days that may be unknown. */
final class Days {
    private Days() {}

    static Optional<LocalDate> latest(List<Optional<LocalDate>> days) {
        return days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    static Optional<LocalDate> earliest(List<Optional<LocalDate>> days) {
        return days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Monday to Friday; no sheet says whose holidays count. */
    static LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate end = day;
        int left = count;
        while (left > 0) {
            end = end.plusDays(1);
            if (end.getDayOfWeek() != DayOfWeek.SATURDAY && end.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return end;
    }
}
