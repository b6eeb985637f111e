package org.disputerules.dispute;

/**
 * A period that runs in a dispute. A day read off a page can be stated for each of them; see {@link
 * StatedClock}.
 */
public enum ClockKind {
    /** The seller's time to ship. */
    PLATFORM_SHIPPING,
    /** The seller's time to answer a cancellation request. */
    PLATFORM_CANCELLATION_ANSWER,
    /** The wait before a dispute about a parcel under way can be opened. */
    PLATFORM_DISPUTE_EARLIEST,
    /** The promised delivery time. */
    PLATFORM_DELIVERY_PROMISE,
    /** The time to open a platform dispute. */
    PLATFORM_DISPUTE_OPENING,
    /** The platform's protection period. */
    PLATFORM_PROTECTION,
    /** The time given to the seller to answer a message. */
    SELLER_REPLY,
    /** The seller's time to answer the dispute. */
    PLATFORM_SELLER_RESPONSE,
    /** The time after which the platform steps in by itself. */
    PLATFORM_STEPS_IN,
    /** The buyer's time to answer an offer in the case. */
    PLATFORM_OFFER_ANSWER,
    /** The buyer's time to send the evidence that the platform asked for. */
    PLATFORM_EVIDENCE,
    /** The time in which a decision of the platform is expected. */
    PLATFORM_DECISION,
    /** The time to appeal the platform's decision. */
    PLATFORM_APPEAL,
    /** The time in which the answer to the appeal is expected. */
    PLATFORM_APPEAL_DECISION,
    /** The buyer's time to send the item back and enter its tracking number. */
    RETURN_SHIPPING,
    /** The seller's time to confirm a return. */
    RETURN_CONFIRMATION,
    /** The time to use a free-returns label. */
    FREE_RETURN,
    /** The time in which a refund is expected. */
    REFUND_ARRIVAL,
    /** The time after which a refund is overdue. */
    REFUND_OVERDUE,
    /** The time to claim what a delivery label guarantees. */
    DELIVERY_GUARANTEE,
    /** The wait before a chargeback can be filed. */
    CHARGEBACK_EARLIEST,
    /** The time to file a chargeback. */
    CHARGEBACK,
    /** The merchant's time to answer a chargeback. */
    CHARGEBACK_ANSWER,
    /** The time in which the bank's result is expected. */
    CHARGEBACK_DECISION,
    /** The time to open a PayPal dispute. */
    PAYPAL_DISPUTE_OPENING,
    /** The time that must pass before a PayPal dispute can become a claim. */
    PAYPAL_ESCALATION_EARLIEST,
    /** The time to turn a PayPal dispute into a claim. */
    PAYPAL_ESCALATION,
    /** The time to answer PayPal. */
    PAYPAL_ANSWER,
    /** The time in which PayPal's decision is expected. */
    PAYPAL_DECISION,
    /** The time to ask PayPal to look again. */
    PAYPAL_APPEAL,
    /** The time to open a dispute with a pay-later provider. */
    BNPL_DISPUTE,
    /** The seller's time to answer that dispute. */
    BNPL_ANSWER,
    /** The time to ask for a refund of a direct debit. */
    DIRECT_DEBIT_REFUND,
    /** The bank's time to answer that request. */
    DIRECT_DEBIT_ANSWER,
    /** The time to tell the bank of an unauthorised payment. */
    UNAUTHORISED_PAYMENT_NOTICE,
    /** The bank's time to refund an unauthorised payment. */
    UNAUTHORISED_PAYMENT_REFUND,
    /** The time to claim against a liable card provider. */
    CARD_PROVIDER_CLAIM,
    /** The time to send a billing-error notice. */
    BILLING_ERROR_NOTICE,
    /** The bank's time to answer a complaint. */
    BANK_COMPLAINT_ANSWER,
    /** The time to go to the financial ombudsman. */
    FINANCIAL_OMBUDSMAN,
    /** The time to withdraw from a distance contract. */
    WITHDRAWAL,
    /** The time to send the goods back after withdrawing. */
    WITHDRAWAL_RETURN,
    /** The trader's time to refund after a withdrawal. */
    WITHDRAWAL_REFUND,
    /** The time in which the law wants the goods delivered. */
    LEGAL_DELIVERY,
    /** The time that a formal notice gives. */
    FORMAL_NOTICE_ANSWER,
    /** The trader's time to refund after termination for non-delivery. */
    TERMINATION_REFUND,
    /** The legal guarantee of conformity. */
    CONFORMITY_GUARANTEE,
    /** The time in which the law presumes that a defect was there from the beginning. */
    CONFORMITY_PRESUMPTION,
    /** The trader's time to repair or replace. */
    CONFORMITY_REMEDY,
    /** The time to reject goods that are not as agreed. */
    SHORT_TERM_REJECTION,
    /** The time to act on a hidden defect. */
    HIDDEN_DEFECT,
    /** The general limitation of a contract claim. */
    LIMITATION,
    /** The wait before a European Consumer Centre takes a case. */
    ECC_WAIT,
    /** The usual wait before mediation. */
    MEDIATION_WAIT,
    /** The time to seek mediation. */
    MEDIATION,
    /** The time in which the mediator's result is due. */
    MEDIATION_RESULT,
    /** The wait for a conciliator's meeting. */
    CONCILIATOR_WAIT,
    /** The next day in court. */
    COURT_DAY,
    /** The time to make reserves against the carrier. */
    CARRIER_RESERVES,
    /** The contract's time to contest the platform's decision by arbitration. */
    ARBITRATION_NOTICE,
    /** The contract's time to claim against the platform itself. */
    PLATFORM_CLAIM,
    /** The time to complain about the platform's decision on a notice. */
    DSA_COMPLAINT,
    /** The time in which a platform reacts to a notice of a dangerous product. */
    SAFETY_NOTICE_ANSWER,
    /** The time that a demand for payment gives. */
    DEMAND_ANSWER
}
