package org.disputerules.drl.formula;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a formula says of a clock: the safe day, the last day, and the day until which a later last day is possible, all
 * inclusive. Of a wait, the last day is the last on which it is still too early.
 */
public record Span(LocalDate doBy, LocalDate lastDay, Optional<LocalDate> doubtEndsOn) {

    /** A clock for which the sources know no earlier safe day. */
    static Span until(LocalDate lastDay) {
        return new Span(lastDay, lastDay, Optional.empty());
    }

    /** A clock whose safe day lies some days before its last. */
    static Span until(LocalDate lastDay, int daysBefore) {
        return new Span(lastDay.minusDays(daysBefore), lastDay, Optional.empty());
    }

    /** A wait that is over on a day. */
    static Span before(LocalDate earliest) {
        return until(earliest.minusDays(1));
    }
}
