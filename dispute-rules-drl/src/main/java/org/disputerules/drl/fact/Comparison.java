package org.disputerules.drl.fact;

/** How the last days of two clocks compare. */
public enum Comparison {
    BEFORE,
    SAME,
    AFTER,
    UNKNOWN
}
