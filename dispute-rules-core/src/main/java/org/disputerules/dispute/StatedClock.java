package org.disputerules.dispute;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A clock read off a page or a letter. It overrides the default until an event after {@code readOn} starts it anew.
 *
 * @param clock which clock
 * @param payment the id of the payment, for a clock of a payment
 * @param startsOn the first day of the period, inclusive
 * @param lastDay the last day of the period, inclusive
 * @param readOn the day on which the buyer read it
 */
@WithBuilder
public record StatedClock(
        ClockKind clock,
        Optional<String> payment,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> lastDay,
        LocalDate readOn) {}
