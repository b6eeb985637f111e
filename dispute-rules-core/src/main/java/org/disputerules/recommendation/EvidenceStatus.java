package org.disputerules.recommendation;

/**
 * Whether the evidence suffices for the route and the problem.
 */
public enum EvidenceStatus {
    /** It suffices. */
    SUFFICIENT,
    /** Something is missing. */
    INSUFFICIENT,
    /** No evidence is needed. */
    NOT_ASKED
}
