package org.disputerules.dispute;

/**
 * In which form a refund came.
 */
public enum RefundForm {
    /** To the original means of payment. */
    ORIGINAL,
    /** To a balance or wallet of the platform. */
    BALANCE,
    /** As a coupon. */
    COUPON
}
