package org.disputerules.drl.fact;

import java.time.LocalDate;
import org.disputerules.dispute.ClockKind;
import org.jspecify.annotations.Nullable;

/**
 * Established: a clock runs from a day. {@code origin} names the anchor or the type of the event; the day is missing
 * where the event's day is unknown; {@code position} is the place of the event in the history, 0 for an anchor.
 */
public record Runs(
        ClockKind clock,
        String payment,
        String origin,
        @Nullable LocalDate day,
        int position) {
    /** The clock runs from a day of the order or payment. */
    public static Runs from(ClockKind clock, Moment moment) {
        return of(clock, moment.payment(), moment);
    }

    /** The clock of a payment runs from a day of the payment or of the order. */
    public static Runs of(ClockKind clock, String payment, Moment moment) {
        return new Runs(clock, payment, moment.anchor().name(), moment.day(), 0);
    }
}
