package org.disputerules.drl.fact;

/** What kind of problem it is, by the reasons that a platform knows; a row says to which family a problem belongs. */
public enum Family {
    NOTHING_WRONG(false),
    NOT_SENT(true),
    NOT_ARRIVED(true),
    NOT_AS_AGREED(true),
    OWN_REASONS(true),
    MONEY_BACK(true),
    PAYMENT(false),
    CONDUCT(false),
    OTHER(false);

    private final boolean aboutGoods;

    Family(boolean aboutGoods) {
        this.aboutGoods = aboutGoods;
    }

    /** Whether it is about the goods, and so a matter for the seller and the platform, or about something else. */
    public boolean aboutGoods() {
        return aboutGoods;
    }
}
