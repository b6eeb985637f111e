package org.disputerules.dispute;

/**
 * What the buyer wants.
 */
public enum Wish {
    /** The whole price back. */
    REFUND,
    /** A part of the price back. */
    PARTIAL_REFUND,
    /** Another item. */
    REPLACEMENT,
    /** The item that was ordered. */
    DELIVERY,
    /** To send the item back for the price. */
    RETURN_AND_REFUND,
    /** A repair. */
    REPAIR
}
