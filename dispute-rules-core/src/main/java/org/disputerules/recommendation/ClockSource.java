package org.disputerules.recommendation;

/**
 * Where the days of a clock come from.
 */
public enum ClockSource {
    /** Read off a page or letter. */
    STATED_BY_PAGE,
    /** Reckoned from a dated parameter. */
    DEFAULT
}
