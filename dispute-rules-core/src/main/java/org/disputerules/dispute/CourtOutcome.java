package org.disputerules.dispute;

/**
 * How a court step ended for the buyer.
 */
public enum CourtOutcome {
    /** It is not over. */
    PENDING,
    /** In the buyer's favour. */
    WON,
    /** Against the buyer. */
    LOST,
    /** By agreement. */
    SETTLED,
    /** Without result. */
    FAILED
}
