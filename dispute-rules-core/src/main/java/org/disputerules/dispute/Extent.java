package org.disputerules.dispute;

/**
 * How much of the order is concerned.
 */
public enum Extent {
    /** The whole order. */
    WHOLE,
    /** A part; the disputed amount then says how much. */
    PART
}
