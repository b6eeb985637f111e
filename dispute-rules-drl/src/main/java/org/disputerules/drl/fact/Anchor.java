package org.disputerules.drl.fact;

/** A day of the order or of a payment, or one that the history reached, from which a clock can be counted. */
public enum Anchor {
    ORDER_PLACED(true),
    PAID(true),
    PROCESSED(true),
    STATEMENT(true),
    SHIPPED(true),
    ESTIMATED_DELIVERY(false),
    DELIVERY_SCAN(true),
    RECEIVED(true),
    RECEIPT_CONFIRMED(true),
    PROTECTION_END(false),
    ORDER_COMPLETED(true),
    NOTICED(true),
    /** The item was sent back, or that was tried. */
    SENT_BACK(true),
    /** The bank behind a card was told, for the first time. */
    BANK_TOLD(true),
    /** A refund was promised or made. */
    REFUND_PROMISED(true),
    /** The buyer ended the contract. */
    CONTRACT_ENDED(true),
    /** The buyer sent the seller a formal notice, for the first time. */
    NOTICE_SENT(true),
    /** The platform was notified of an illegal product. */
    LISTING_NOTIFIED(true);

    private final boolean happening;

    Anchor(boolean happening) {
        this.happening = happening;
    }

    /** Whether the day is that of something that happened, as an event does, and not one that was announced. */
    public boolean happening() {
        return happening;
    }
}
