package org.disputerules.dispute;

/**
 * Why the buyer will not take an action.
 */
public enum DeclinedBecause {
    /** The buyer does not want to. */
    UNWILLING,
    /** The buyer cannot. */
    UNABLE,
    /** The page or body does not offer it. */
    NOT_OFFERED
}
