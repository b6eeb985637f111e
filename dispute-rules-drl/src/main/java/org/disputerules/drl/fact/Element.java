package org.disputerules.drl.fact;

/** Something that a route may ask the buyer to prove. */
public enum Element {
    ORDER_MADE,
    PRICE_PAID,
    PARCEL_NOT_ARRIVED,
    CARRIER_CONFIRMS_LOSS,
    SELLER_CONTACTED,
    LISTING_PROMISE,
    FAULT,
    DIFFERENCE,
    DIFFERENCE_FILMED,
    DAMAGE,
    PACKING,
    CONTENTS_SHORT,
    SIZE,
    NOT_GENUINE,
    CUSTOMS_DECISION,
    RETURN_MADE,
    REFUND_PROMISED,
    NO_CREDIT,
    DANGER,
    TAX_CHARGED
}
