package org.disputerules.drl.table;

/** Which day selects the value of a dated parameter. */
public enum Selects {
    ORDERED,
    PAID,
    CONTRACT,
    EVENT,
    AS_OF
}
