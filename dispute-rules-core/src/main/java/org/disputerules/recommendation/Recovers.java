package org.disputerules.recommendation;

/**
 * How much of the money an action can bring back.
 */
public enum Recovers {
    /** The full amount. */
    FULL,
    /** A part. */
    PART,
    /** No money. */
    NOTHING
}
