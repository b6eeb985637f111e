package org.disputerules.drl.fact;

/** Whether a body is there on the day asked about. */
public enum Existence {
    THERE,
    CLOSED,
    /** Nobody could say whether it still answers. */
    DOUBTFUL
}
