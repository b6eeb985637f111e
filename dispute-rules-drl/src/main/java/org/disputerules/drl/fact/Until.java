package org.disputerules.drl.fact;

import java.time.LocalDate;
import java.util.List;
import org.disputerules.recommendation.Reason;
import org.jspecify.annotations.Nullable;

/** The first day on which something counts again, with the rows and starts that the day came from. */
public record Until(LocalDate day, List<Reason> because) {
    public Until {
        because = List.copyOf(because);
    }

    /** The earlier of two days, of which one may be unknown. */
    static @Nullable Until earlier(@Nullable Until one, @Nullable Until other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.day.isBefore(other.day) ? one : other;
    }
}
