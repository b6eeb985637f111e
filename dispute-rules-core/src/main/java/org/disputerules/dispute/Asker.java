package org.disputerules.dispute;

/**
 * Who asks for the recommendation.
 */
public enum Asker {
    /** The buyer, or somebody for the buyer. */
    BUYER,
    /** The seller. */
    SELLER,
    /** Somebody else. */
    OTHER
}
