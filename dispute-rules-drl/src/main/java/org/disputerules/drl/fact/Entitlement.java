package org.disputerules.drl.fact;

/** A right that the law gives a buyer. */
public enum Entitlement {
    /** To withdraw from the contract without a reason. */
    WITHDRAWAL
}
