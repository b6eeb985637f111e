package org.disputerules.dispute;

/**
 * How a case was decided.
 */
public enum Outcome {
    /** The whole amount. */
    FULL_REFUND,
    /** A part of the amount. */
    PARTIAL_REFUND,
    /** The amount against the item. */
    RETURN_AND_REFUND,
    /** Nothing. */
    REFUSED
}
