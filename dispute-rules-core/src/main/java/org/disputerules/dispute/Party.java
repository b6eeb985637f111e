package org.disputerules.dispute;

/**
 * Who did something.
 */
public enum Party {
    /** The buyer. */
    BUYER,
    /** The seller or merchant. */
    SELLER,
    /** The platform. */
    PLATFORM,
    /** The bank or card issuer. */
    BANK,
    /** PayPal. */
    PAYPAL,
    /** The carrier. */
    CARRIER,
    /** Customs. */
    CUSTOMS,
    /** An authority or body. */
    AUTHORITY,
    /** Somebody else. */
    OTHER
}
