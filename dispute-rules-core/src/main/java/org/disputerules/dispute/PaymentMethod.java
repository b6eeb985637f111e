package org.disputerules.dispute;

/**
 * A means of payment.
 */
public enum PaymentMethod {
    /** A payment card, also through a wallet that passes it on. */
    CARD,
    /** A PayPal account. */
    PAYPAL,
    /** A credit transfer. */
    BANK_TRANSFER,
    /** A direct debit. */
    DIRECT_DEBIT,
    /** Klarna, or another pay-later provider. */
    KLARNA,
    /** A gift card or voucher. */
    GIFT_CARD,
    /** A balance or bonus of the platform. */
    PLATFORM_BALANCE,
    /** Another electronic-money account. */
    E_MONEY,
    /** Cash. */
    CASH,
    /** A crypto-asset. */
    CRYPTO,
    /** Another means. */
    OTHER
}
