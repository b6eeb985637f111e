package org.disputerules.recommendation;

/** What a body asks of a buyer for its service. */
public enum Cost {
    /** Nothing. */
    FREE,
    /** Usually a membership. */
    MEMBERSHIP,
    /** The source does not say. */
    UNSTATED
}
