package org.disputerules.recommendation;

/**
 * The way on which an action goes.
 */
public enum Route {
    /** The seller. */
    SELLER,
    /** The marketplace. */
    PLATFORM,
    /** The carrier. */
    CARRIER,
    /** The card issuer. */
    CARD,
    /** PayPal. */
    PAYPAL,
    /** Another means of payment. */
    OTHER_PAYMENT,
    /** An authority. */
    AUTHORITY,
    /** A consumer body. */
    CONSUMER_BODY,
    /** A court. */
    COURT,
    /** None. */
    NONE
}
