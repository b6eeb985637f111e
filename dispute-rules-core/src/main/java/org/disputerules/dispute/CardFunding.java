package org.disputerules.dispute;

/**
 * How a card is funded.
 */
public enum CardFunding {
    /** A debit card. */
    DEBIT,
    /** A credit card. */
    CREDIT,
    /** A prepaid card. */
    PREPAID
}
