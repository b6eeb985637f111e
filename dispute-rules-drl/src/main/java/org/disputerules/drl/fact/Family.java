package org.disputerules.drl.fact;

/** What kind of problem it is, by the reasons that a platform knows; a row says to which family a problem belongs. */
public enum Family {
    NOTHING_WRONG,
    NOT_SENT,
    NOT_ARRIVED,
    NOT_AS_AGREED,
    OWN_REASONS,
    MONEY_BACK,
    PAYMENT,
    CONDUCT,
    OTHER
}
