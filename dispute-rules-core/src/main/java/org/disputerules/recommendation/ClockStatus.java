package org.disputerules.recommendation;

/**
 * Where a clock stands on the day asked about.
 */
public enum ClockStatus {
    /** It has not begun to run. */
    NOT_YET,
    /** It runs, and its safe day has not passed. */
    OPEN,
    /** Its safe day has passed, its last day has not. */
    LATE,
    /** The last day that is known has passed, and a later one is possible; the page decides. */
    DOUBTFUL,
    /** Its last day has passed, or it does not exist here. */
    CLOSED,
    /** Too little is known to say. */
    UNKNOWN
}
