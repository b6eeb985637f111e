package org.disputerules.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.ClockKind;

/**
 * A clock on the day asked about.
 *
 * @param kind which clock
 * @param target the payment that it belongs to
 * @param status where it stands
 * @param startsOn the first day counted, where known
 * @param doBy the safe day, inclusive
 * @param lastDay the last day, inclusive
 * @param doubtEndsOn the day until which a later last day is possible, inclusive
 * @param lapses what lapses with it
 * @param basis how it was reckoned
 */
public record Deadline(
        ClockKind kind,
        Optional<String> target,
        ClockStatus status,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> doBy,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> doubtEndsOn,
        Phrase lapses,
        ClockBasis basis) {}
