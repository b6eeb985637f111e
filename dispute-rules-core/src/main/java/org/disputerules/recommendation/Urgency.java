package org.disputerules.recommendation;

/**
 * How soon an action is due on the day asked about.
 */
public enum Urgency {
    /** The safe day has passed; act at once. */
    OVERDUE,
    /** Today is the safe day. */
    TODAY,
    /** At most three days are left to the safe day. */
    SOON,
    /** More time is left, or no day is known. */
    NORMAL,
    /** Nothing is due yet. */
    WAIT
}
