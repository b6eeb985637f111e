package org.disputerules.drl.fact;

/** Why an action does not count now. A lift names the one reason that it lifts. */
public enum BlockReason {
    NOT_THE_BUYER,
    SELLER_FIRST,
    SELLER_MAY_STILL_ANSWER,
    TOO_EARLY_AFTER_SHIPPING,
    DELIVERY_TIME_RUNS,
    PLATFORM_FIRST,
    SCHEME_WAIT_RUNS,
    NO_SUCH_REMEDY,
    CHARGEBACK_UNDER_WAY,
    REFUNDED,
    REFUND_ON_ITS_WAY,
    ONE_CASE_AT_A_TIME,
    PAYPAL_HAS_ITS_OWN,
    NOTHING_NEW,
    ALREADY_APPEALED,
    HOUSE
}
