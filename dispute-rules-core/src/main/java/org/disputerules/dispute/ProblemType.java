package org.disputerules.dispute;

/**
 * What went wrong. The type alone opens routes; further problems stand in {@link Problem#also()}.
 */
public enum ProblemType {
    /** Nothing was ordered yet, or nothing is wrong. */
    NONE_YET,
    /** Paid, and the seller has not handed the parcel over. */
    NOT_SHIPPED,
    /** Shipped, and not in the buyer's hands. */
    NOT_RECEIVED,
    /** The carrier says delivered; the buyer has nothing. */
    DELIVERED_BUT_NOT_RECEIVED,
    /** The carrier took the parcel back to the seller. */
    RETURNED_TO_SENDER,
    /** Customs hold the parcel. */
    HELD_BY_CUSTOMS,
    /** The item differs from the listing. */
    NOT_AS_DESCRIBED,
    /** The item does not work. */
    DEFECTIVE,
    /** The item arrived broken. */
    DAMAGED,
    /** Another item than the one ordered arrived. */
    WRONG_ITEM,
    /** Parts or units are missing. */
    MISSING_PARTS,
    /** The parcel was empty or held something worthless. */
    EMPTY_PARCEL,
    /** The item is a fake, or is believed to be one. */
    COUNTERFEIT,
    /** The item is dangerous; implies the signal UNSAFE. */
    UNSAFE_PRODUCT,
    /** A refund was promised or decided and has not arrived. */
    REFUND_NOT_RECEIVED,
    /** The seller disputes a return that the buyer made. */
    RETURN_CONTESTED,
    /** The parcel arrived after the money came back. */
    ARRIVED_AFTER_REFUND,
    /** Nothing is wrong with the item; the buyer does not want it. */
    CHANGE_OF_MIND,
    /** The offer misled: false discount, false review, hidden cost. */
    MISLEADING_OFFER,
    /** The buyer was charged twice. */
    DUPLICATE_CHARGE,
    /** The buyer was charged another amount than agreed. */
    WRONG_AMOUNT,
    /** A payment that the buyer did not make. */
    UNAUTHORISED_PAYMENT,
    /** Somebody demands money: a debt collector, a brand owner, customs. */
    DEMAND_FOR_PAYMENT,
    /** The seller broke the rules: threats, pressure, payment outside the platform. */
    SELLER_MISCONDUCT,
    /** Anything else. */
    OTHER
}
