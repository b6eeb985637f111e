package org.disputerules.drl.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.ClockKind;
import org.disputerules.recommendation.ClockBasis;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A clock on the day asked about, folded from all that started it.
 *
 * @param kind which clock
 * @param payment the payment that it belongs to, or empty
 * @param status where it stands
 * @param startsOn the first day counted
 * @param nearFrom the first day on which the safe day is near
 * @param doBy the safe day, inclusive
 * @param lastDay the last day, inclusive
 * @param lastDoBy the last day less the safety, inclusive
 * @param doubtEndsOn the day until which a later last day is possible
 * @param nearing whether the safe day is near or past, and the clock is not closed
 * @param position the place in the history at which it came to an end, for occasions
 * @param basis how it was reckoned
 * @param because the rows, parameters and starts that it came from
 */
public record Clock(
        ClockKind kind,
        String payment,
        ClockStatus status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate nearFrom,
        @Nullable LocalDate doBy,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate lastDoBy,
        @Nullable LocalDate doubtEndsOn,
        boolean nearing,
        int position,
        ClockBasis basis,
        List<Reason> because) {

    /** The first day after the clock's end and after any doubt about it, or empty where its end is unknown. */
    public Optional<LocalDate> dayAfter() {
        return Optional.ofNullable(doubtEndsOn == null ? lastDay : doubtEndsOn).map(day -> day.plusDays(1));
    }

    /** How a day, null where it is unknown, lies to the time for it, less what its safety asks for. */
    public Reach reach(@Nullable LocalDate day) {
        if (day == null || doBy == null || lastDoBy == null) {
            return Reach.UNKNOWN;
        }
        if (!day.isAfter(doBy)) {
            return Reach.IN_TIME;
        }
        return day.isAfter(lastDoBy) ? Reach.TOO_LATE : Reach.AFTER_SAFE_DAY;
    }
}
