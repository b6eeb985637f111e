package org.disputerules.dispute;

/**
 * What an offer gives.
 */
public enum OfferKind {
    /** The whole price. */
    FULL_REFUND,
    /** A part of the price. */
    PARTIAL_REFUND,
    /** A coupon. */
    COUPON,
    /** The parcel once more. */
    RESEND,
    /** Another item. */
    REPLACEMENT,
    /** A repair. */
    REPAIR,
    /** The price against the item. */
    RETURN_AND_REFUND
}
