package org.disputerules.dispute;

/**
 * The network over which a card payment went.
 */
public enum CardNetwork {
    /** Visa. */
    VISA,
    /** Mastercard. */
    MASTERCARD,
    /** American Express. */
    AMEX,
    /** Discover. */
    DISCOVER,
    /** Cartes Bancaires. */
    CB
}
