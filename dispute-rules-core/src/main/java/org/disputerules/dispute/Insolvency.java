package org.disputerules.dispute;

/**
 * Whether the seller is insolvent.
 */
public enum Insolvency {
    /** No sign of it. */
    NONE,
    /** Signs only. */
    SIGNS,
    /** Formal proceedings are open. */
    FORMAL
}
