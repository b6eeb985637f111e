package org.disputerules.dispute;

/**
 * Whose means of payment it is.
 */
public enum Holder {
    /** The buyer's own. */
    BUYER,
    /** Somebody else's. */
    OTHER
}
