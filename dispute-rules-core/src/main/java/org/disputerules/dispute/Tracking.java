package org.disputerules.dispute;

/**
 * What the carrier's tracking says.
 */
public enum Tracking {
    /** The seller gave no tracking number. */
    NONE,
    /** The number is unknown or belongs to another parcel. */
    INVALID,
    /** A label was made; the carrier has not seen the parcel. */
    LABEL_ONLY,
    /** The parcel moves. */
    MOVING,
    /** No scan for long. */
    NOT_MOVING,
    /** Shown as delivered. */
    DELIVERED,
    /** Shown as delivered to another address or town. */
    DELIVERED_ELSEWHERE,
    /** Held by customs. */
    HELD_BY_CUSTOMS,
    /** Seized by customs. */
    SEIZED,
    /** Going or gone back to the seller. */
    RETURNED_TO_SENDER,
    /** Shown as refused by the buyer. */
    REFUSED
}
