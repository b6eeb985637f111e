package org.disputerules.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import org.disputerules.dispute.ClockKind;

/**
 * How a last day was reckoned.
 *
 * @param kind which clock
 * @param from the event or anchor counted from, such as ESTIMATED_DELIVERY
 * @param fromDay the day counted from
 * @param length the length of the period
 * @param unit the unit of the length: DAYS, WORKING_DAYS, MONTHS, YEARS
 * @param source where the days come from
 * @param grade how well that is sourced
 * @param parameter the id of the dated parameter
 */
public record ClockBasis(
        ClockKind kind,
        Optional<String> from,
        Optional<LocalDate> fromDay,
        Optional<Integer> length,
        Optional<String> unit,
        ClockSource source,
        Grade grade,
        Optional<String> parameter) {}
