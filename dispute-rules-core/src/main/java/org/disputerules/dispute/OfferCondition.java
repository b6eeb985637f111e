package org.disputerules.dispute;

/**
 * What an offer asks in return.
 */
public enum OfferCondition {
    /** A further payment by the buyer. */
    EXTRA_PAYMENT,
    /** A waiver of all claims. */
    RELEASE,
    /** That it happens outside the platform's case. */
    OUTSIDE_CASE
}
