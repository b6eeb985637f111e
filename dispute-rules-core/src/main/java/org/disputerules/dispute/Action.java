package org.disputerules.dispute;

/**
 * A step that a buyer can take. Every action has an event that ends it; see {@link
 * org.disputerules.dispute.event.ActionDone}.
 */
public enum Action {
    /** Look at the order, tracking or case page and record what it says. */
    CHECK_ORDER_STATUS,
    /** Test the item before anything is confirmed. */
    TEST_ITEM,
    /** Do nothing until the stated day. */
    WAIT,
    /** Write to the seller, explain the problem and propose a solution. */
    CONTACT_SELLER,
    /** Make or collect the missing evidence. */
    GATHER_EVIDENCE,
    /** Ask to cancel an order that was not shipped. */
    CANCEL_ORDER,
    /** Refuse the parcel at the door. */
    REFUSE_DELIVERY,
    /** Use the right of withdrawal of a distance contract. */
    WITHDRAW_FROM_CONTRACT,
    /** End the contract because the goods did not come. */
    TERMINATE_FOR_NON_DELIVERY,
    /** Open a dispute on the marketplace. */
    OPEN_PLATFORM_DISPUTE,
    /** Change what the open dispute asks for. */
    EDIT_PLATFORM_DISPUTE,
    /** Leave the open dispute as it is. */
    KEEP_DISPUTE_OPEN,
    /** Cancel the open dispute. */
    CANCEL_PLATFORM_DISPUTE,
    /** Send evidence to whoever asked for it. */
    SUBMIT_EVIDENCE,
    /** Refuse the offer on the table. */
    REJECT_OFFER,
    /** Accept the offer on the table. */
    ACCEPT_OFFER,
    /** Ask the platform to step in. */
    ESCALATE_PLATFORM_DISPUTE,
    /** Appeal the platform's decision. */
    APPEAL_PLATFORM_DECISION,
    /** Write to the platform's customer service. */
    CONTACT_PLATFORM_SUPPORT,
    /** Report the seller's conduct to the platform. */
    REPORT_SELLER_TO_PLATFORM,
    /** Ask the seller to extend the protection period. */
    EXTEND_PROTECTION,
    /** Claim what a delivery label guarantees. */
    CLAIM_DELIVERY_GUARANTEE,
    /** Offer in writing to send the item back. */
    OFFER_RETURN_IN_WRITING,
    /** Send the item back as the case instructs. */
    RETURN_ITEM,
    /** Ask where the refund is, with its reference. */
    CHASE_REFUND,
    /** Open a dispute in PayPal's resolution centre. */
    OPEN_PAYPAL_DISPUTE,
    /** Turn the PayPal dispute into a claim. */
    ESCALATE_TO_PAYPAL_CLAIM,
    /** Ask PayPal to look again. */
    APPEAL_PAYPAL_DECISION,
    /** Tell the card issuer in writing, without filing yet. */
    NOTIFY_BANK,
    /** Ask the card issuer for a chargeback. */
    REQUEST_CHARGEBACK,
    /** Withdraw a chargeback whose money has come another way. */
    WITHDRAW_CHARGEBACK,
    /** Claim against the card provider where the law makes it liable. */
    CLAIM_CARD_PROVIDER_LIABILITY,
    /** Ask the bank to refund a direct debit. */
    REQUEST_DIRECT_DEBIT_REFUND,
    /** Tell the bank of a payment that the buyer did not make. */
    REPORT_UNAUTHORISED_PAYMENT,
    /** Block the card. */
    BLOCK_CARD,
    /** Open a dispute with a pay-later provider. */
    OPEN_BNPL_DISPUTE,
    /** Ask the bank to recall a transfer. */
    RECALL_TRANSFER,
    /** Complain to the bank in writing. */
    COMPLAIN_TO_BANK,
    /** Take the bank's refusal to the financial ombudsman or bank mediator. */
    GO_TO_FINANCIAL_OMBUDSMAN,
    /** Ask the carrier for an enquiry or a statement. */
    CONTACT_CARRIER,
    /** Deal with the customs request so that the parcel is released. */
    CLEAR_CUSTOMS,
    /** Get a statement that the item is a fake. */
    OBTAIN_COUNTERFEIT_PROOF,
    /** Stop using the item, and keep it. */
    STOP_USING_PRODUCT,
    /** Notify the platform of an illegal or dangerous listing. */
    NOTIFY_ILLEGAL_PRODUCT,
    /** Make a police complaint (the target names where). */
    FILE_POLICE_COMPLAINT,
    /** Report to a body (the target). */
    REPORT,
    /** Look the product up in a public register (the target). */
    LOOK_UP,
    /** Ask a body for help (the target). */
    ASK_FOR_HELP,
    /** Send the seller a formal notice with a last day. */
    SEND_FORMAL_NOTICE,
    /** Start mediation with a body (the target). */
    START_MEDIATION,
    /** Go to court (the target). */
    GO_TO_COURT,
    /** Have a judgment enforced. */
    ENFORCE_JUDGMENT,
    /** Declare the claim in the seller's insolvency. */
    DECLARE_CLAIM_IN_INSOLVENCY,
    /** Contest a demand for payment in writing. */
    CONTEST_DEMAND,
    /** Give back a refund that came twice. */
    RETURN_DUPLICATE_REFUND,
    /** Nothing is left to do; the case is settled. */
    CLOSE_CASE,
    /** Nothing that can recover money is left. */
    ACCEPT_LOSS,
    /** The policy does not know this situation. */
    OUT_OF_SCOPE
}
