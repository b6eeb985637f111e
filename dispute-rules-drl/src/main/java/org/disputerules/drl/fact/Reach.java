package org.disputerules.drl.fact;

/** How the day on which the platform is done lies to the time for what comes after it, less its safety. */
public enum Reach {
    /** By the safe day. */
    IN_TIME,
    /** After the safe day, but by the last day. */
    AFTER_SAFE_DAY,
    /** Too late for the last day. */
    TOO_LATE,
    UNKNOWN
}
