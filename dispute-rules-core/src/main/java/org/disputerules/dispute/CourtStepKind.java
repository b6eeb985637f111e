package org.disputerules.dispute;

/**
 * A step before a court.
 */
public enum CourtStepKind {
    /** Conciliation was sought. */
    CONCILIATION,
    /** The claim was filed. */
    FILED,
    /** There was a hearing. */
    HEARING,
    /** There is a judgment. */
    JUDGMENT,
    /** Enforcement was begun. */
    ENFORCEMENT
}
