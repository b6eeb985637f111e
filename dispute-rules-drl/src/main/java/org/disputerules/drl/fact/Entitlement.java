package org.disputerules.drl.fact;

/** A right that the law gives a buyer. */
public enum Entitlement {
    /** To withdraw from the contract without a reason. */
    WITHDRAWAL,
    /** To an item that is as agreed, for some years. */
    CONFORMITY,
    /** To delivery, and to an end of the contract where it does not come. */
    DELIVERY,
    /** To goods without a hidden defect, whoever sold them. */
    HIDDEN_DEFECT,
    /** To reject goods that are not as agreed, soon after they came. */
    REJECTION,
    /** To have a platform react soon to a notice of a dangerous product. */
    SAFETY_ANSWER,
    /** To have the goods shipped within some time, or the money back. */
    SHIPMENT,
    /** To have the bank bear a payment that the buyer did not make. */
    UNAUTHORISED_REFUND,
    /** To claim from the card provider what the seller owes. */
    CARD_PROVIDER_LIABILITY,
    /** To have the card issuer look into a charge for what never came, on a notice in writing. */
    BILLING_ERROR
}
