package org.disputerules.dispute;

/**
 * What the seller answered.
 */
public enum Answer {
    /** Refuses to help. */
    REFUSES,
    /** Accepts what was proposed. */
    ACCEPTS,
    /** Promises something for later. */
    PROMISES,
    /** Asks to wait. */
    ASKS_TO_WAIT,
    /** Asks to close or cancel the dispute. */
    ASKS_TO_CLOSE,
    /** Asks to confirm receipt. */
    ASKS_TO_CONFIRM_RECEIPT,
    /** Asks to cancel the order. */
    ASKS_TO_CANCEL,
    /** Asks for payment or contact outside the platform. */
    ASKS_TO_PAY_OUTSIDE,
    /** Asks for evidence. */
    ASKS_FOR_EVIDENCE,
    /** Asks for the item back. */
    ASKS_TO_RETURN,
    /** Asks to change the ground of the dispute. */
    ASKS_TO_CHANGE_GROUND,
    /** Sends another tracking number in a message. */
    SENDS_TRACKING,
    /** Threatens. */
    THREATENS,
    /** Answers without any of these. */
    NEUTRAL
}
