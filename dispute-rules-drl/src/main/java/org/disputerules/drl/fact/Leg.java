package org.disputerules.drl.fact;

/** A part of a dispute that has a state of its own; the transition table moves it. */
public enum Leg {
    ORDER(false),
    SELLER(false),
    PLATFORM(false),
    RETURN(false),
    REFUND(false),
    CARD(true),
    PAYPAL(true),
    BNPL(true),
    DIRECT_DEBIT(true),
    BANK(true),
    LAW(false),
    MEDIATION(false),
    COURT(false),
    /** Whether the trader was told in writing: what some bodies want to see first. */
    COMPLAINT(false),
    /** A demand for money that somebody sent to the buyer. */
    DEMAND(false),
    /** The buyer's notice of an illegal product to the platform. */
    NOTICE(false);

    private final boolean perPayment;

    Leg(boolean perPayment) {
        this.perPayment = perPayment;
    }

    /** Whether each payment has such a leg of its own. */
    public boolean perPayment() {
        return perPayment;
    }
}
