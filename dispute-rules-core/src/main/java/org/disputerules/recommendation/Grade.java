package org.disputerules.recommendation;

/**
 * How well a fact is sourced; the last constant is the weakest.
 */
public enum Grade {
    /** A primary text in force, or several that agree. */
    HIGH,
    /** An official text at second hand, or an old one never contradicted. */
    MEDIUM,
    /** Our own judgement. */
    OURS,
    /** A single secondary source, or sources in conflict. */
    LOW
}
