package org.disputerules.dispute;

/**
 * How sure the buyer is of the problem.
 */
public enum Certainty {
    /** Suspected. */
    SUSPECTED,
    /** Confirmed. */
    CONFIRMED
}
