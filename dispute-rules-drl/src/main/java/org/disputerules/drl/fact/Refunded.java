package org.disputerules.drl.fact;

/** How much of the claim has come back, by the refunds that arrived. */
public enum Refunded {
    NOTHING,
    PART,
    WHOLE,
    /** More came back than the claim. */
    TWICE,
    /** A refund arrived, and its amount or the claim is unknown. */
    UNKNOWN
}
