package org.disputerules.drl.fact;

/** Whether an action competes to be the next one, or runs beside it. */
public enum Lane {
    MAIN,
    ALONGSIDE
}
