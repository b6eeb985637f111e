package org.disputerules.dispute;

/**
 * Who pays a cost.
 */
public enum PaidBy {
    /** The buyer. */
    BUYER,
    /** The seller. */
    SELLER,
    /** The platform. */
    PLATFORM
}
