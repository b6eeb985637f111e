package org.disputerules.recommendation;

/**
 * A move not to make.
 */
public enum Trap {
    /** Confirming receipt. */
    CONFIRM_RECEIPT,
    /** Closing or cancelling the dispute. */
    CLOSE_DISPUTE,
    /** Accepting a deal outside the platform. */
    ACCEPT_OUTSIDE_PLATFORM,
    /** Paying more. */
    PAY_EXTRA,
    /** Signing a waiver. */
    SIGN_RELEASE,
    /** Using the item. */
    USE_ITEM,
    /** Altering or repairing the item. */
    ALTER_ITEM,
    /** Throwing item or packing away. */
    DISCARD_ITEM,
    /** Sending the item back without instruction. */
    RETURN_UNINSTRUCTED,
    /** Calling a bad purchase fraud. */
    CLAIM_FRAUD_FALSELY,
    /** Filing on the wrong ground. */
    CLAIM_WRONG_GROUND,
    /** Taking the money twice. */
    DOUBLE_RECOVERY,
    /** Ordering again to charge back. */
    REORDER_TO_CHARGE_BACK,
    /** Leaving a letter unanswered. */
    IGNORE_LETTER,
    /** Letting a last day pass. */
    MISS_DEADLINE,
    /** Waiting on promises until the time is over. */
    WAIT_ON_PROMISES,
    /** Opening a dispute too early. */
    OPEN_TOO_EARLY,
    /** Pressing accept when meaning cancel. */
    ACCEPT_BY_MISTAKE,
    /** Cancelling a dispute when a new one can no longer be opened. */
    CANCEL_AFTER_WINDOW,
    /** Taking a token refund, which ends the case. */
    TAKE_TOKEN_REFUND,
    /** Changing the ground because the seller asks. */
    CHANGE_GROUND_AT_REQUEST,
    /** Leaving a request or proposal unanswered. */
    STAY_SILENT,
    /** Choosing a return without checking its cost. */
    RETURN_WITHOUT_CHECKING_COST,
    /** Using the one free return for a part only. */
    SPLIT_FREE_RETURNS,
    /** Filing a chargeback while the platform still decides. */
    CHARGE_BACK_DURING_DISPUTE,
    /** Taking the platform's decision as the end of the law. */
    TAKE_DECISION_AS_FINAL,
    /** Opening many weak disputes. */
    MANY_WEAK_DISPUTES,
    /** Exaggerating a ground for a change of mind. */
    EXAGGERATE_GROUND,
    /** Trusting a tracking number sent by chat. */
    TRUST_TRACKING_BY_CHAT,
    /** Expecting duties and shipping to come back unasked. */
    EXPECT_DUTIES_BACK,
    /** Trusting a number over the page. */
    TRUST_NUMBER_OVER_PAGE,
    /** Opening PayPal and card cases at once. */
    MIX_UP_PAYPAL_AND_CARD,
    /** Asking a bank about a means of payment that is somebody else's. */
    ACT_FOR_ANOTHER_HOLDER,
    /** Cancelling the order or withdrawing before the promised day of delivery, where a card scheme then hears no case. */
    CANCEL_BEFORE_DELIVERY,
    /** Selling a fake on. */
    RESELL_ITEM
}
