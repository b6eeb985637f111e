package org.disputerules.dispute;

/**
 * Why a case was decided against the buyer.
 */
public enum DecisionReason {
    /** Evidence was missing. */
    NO_EVIDENCE,
    /** It was filed late. */
    LATE,
    /** It was filed on the wrong ground. */
    WRONG_GROUND,
    /** Delivery was held proven. */
    DELIVERY_PROVEN,
    /** The item was not returned. */
    RETURN_NOT_MADE,
    /** The case is outside the policy. */
    POLICY,
    /** No reason was given. */
    UNSTATED
}
