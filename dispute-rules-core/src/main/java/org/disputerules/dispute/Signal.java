package org.disputerules.dispute;

/**
 * Something that changes the route whatever the problem is.
 */
public enum Signal {
    /** The item is dangerous. */
    UNSAFE,
    /** Somebody was hurt. */
    INJURY,
    /** Damage worth more than the item. */
    DAMAGE_BEYOND_PRICE,
    /** The buyer has grounds to suspect fraud. */
    FRAUD_SUSPECTED,
    /** A third party said that the item is a fake. */
    COUNTERFEIT_CONFIRMED,
    /** The shop or listing is gone. */
    SITE_VANISHED,
    /** A message asks for money or data in somebody else's name. */
    PHISHING_MESSAGE,
    /** Somebody threatens the buyer. */
    THREATS,
    /** The platform limited the buyer's account. */
    ACCOUNT_LIMITED
}
