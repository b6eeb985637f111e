package org.disputerules.dispute;

/**
 * What a piece of evidence shows.
 */
public enum Subject {
    /** The parcel's way. */
    TRACKING,
    /** The item. */
    ITEM,
    /** The fault. */
    DEFECT,
    /** The difference from the listing. */
    DIFFERENCE,
    /** The damage. */
    DAMAGE,
    /** Box, packing and label. */
    PACKAGING,
    /** What was in the parcel. */
    CONTENTS,
    /** A size or measure. */
    SIZE,
    /** The listing. */
    LISTING,
    /** The order. */
    ORDER,
    /** What was written to the seller. */
    CONTACT,
    /** What the seller answered. */
    ANSWER,
    /** The address of delivery. */
    ADDRESS,
    /** The return. */
    RETURN,
    /** The refund. */
    REFUND,
    /** The payment. */
    PAYMENT,
    /** An injury or damage done. */
    INJURY,
    /** Whether the item is genuine. */
    AUTHENTICITY,
    /** What customs decided. */
    CUSTOMS,
    /** Anything else. */
    OTHER
}
