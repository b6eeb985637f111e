package org.disputerules.dispute;

/**
 * A kind of evidence.
 */
public enum EvidenceKind {
    /** The order page. */
    ORDER_PAGE,
    /** The listing as it was. */
    LISTING_SNAPSHOT,
    /** The tracking page. */
    TRACKING_SCREENSHOT,
    /** A statement or letter of the carrier. */
    CARRIER_STATEMENT,
    /** The carrier's proof of delivery. */
    DELIVERY_PROOF,
    /** A photo of the item. */
    PHOTO,
    /** A video of the item. */
    VIDEO,
    /** A video of the sealed parcel being opened. */
    UNBOXING_VIDEO,
    /** The item beside a ruler or size label. */
    MEASUREMENT,
    /** The parcel's weight. */
    WEIGHT,
    /** A photo of box, packing and label. */
    PACKAGING_PHOTO,
    /** Messages with the seller. */
    CHAT_LOG,
    /** The seller admits the fault. */
    SELLER_ADMISSION,
    /** Proof that the item was sent back. */
    RETURN_PROOF,
    /** A message that a refund was made. */
    REFUND_CONFIRMATION,
    /** A line of the bank or card statement. */
    BANK_STATEMENT,
    /** An invoice or receipt. */
    INVOICE,
    /** An expert's report. */
    EXPERT_REPORT,
    /** A statement of the brand owner. */
    BRAND_STATEMENT,
    /** A letter of customs. */
    CUSTOMS_LETTER,
    /** A police report. */
    POLICE_REPORT,
    /** A medical report. */
    MEDICAL_REPORT,
    /** A recall notice. */
    RECALL_NOTICE,
    /** A witness. */
    WITNESS,
    /** Anything else. */
    OTHER
}
