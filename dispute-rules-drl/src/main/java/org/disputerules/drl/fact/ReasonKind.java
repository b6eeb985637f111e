package org.disputerules.drl.fact;

/** What a card scheme's reason is about, whatever the scheme calls it; a row says which of its codes is of which kind. */
public enum ReasonKind {
    NOT_RECEIVED(true),
    NOT_AS_DESCRIBED(true),
    COUNTERFEIT(true),
    REFUND_DUE(true),
    CANCELLED(true),
    FRAUD(false),
    CHARGED_TWICE(false),
    WRONG_AMOUNT(false),
    /** No row knows the scheme's reason about the goods: the bank says which one fits. */
    UNNAMED(true),
    /** No row knows the scheme's reason about the charge: the bank says which one fits. */
    UNNAMED_CHARGE(false);

    private final boolean aboutGoods;

    ReasonKind(boolean aboutGoods) {
        this.aboutGoods = aboutGoods;
    }

    /** Whether it is about the goods, and so a matter for the seller and the platform too, or about the charge. */
    public boolean aboutGoods() {
        return aboutGoods;
    }
}
