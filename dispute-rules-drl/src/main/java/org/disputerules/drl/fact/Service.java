package org.disputerules.drl.fact;

/** What a body does for a buyer, or which matter that one may bring to it it does not take. */
public enum Service {
    TAKES_FRAUD_REPORTS,
    TAKES_SAFETY_REPORTS,
    /** Of a misleading offer or a seller's conduct. */
    TAKES_CONDUCT_REPORTS,
    /** Of a dispute that the trader and the platform left unsolved. */
    TAKES_DISPUTE_REPORTS,
    TAKES_CONTENT_REPORTS,
    TAKES_CARD_FRAUD_REPORTS,
    TAKES_SUSPECT_MESSAGES,
    TAKES_POLICE_COMPLAINTS,
    /** Of one who cannot make a complaint. */
    TAKES_POLICE_REPORTS,
    ADVISES_VICTIMS,
    ANSWERS_ON_CUSTOMS,
    WARNS_OTHERS,
    INFORMS,
    HELPS,
    /** Writes to the trader of another country. */
    SETTLES_ACROSS_BORDERS,
    MEDIATES,
    MEDIATES_AT_HOME,
    /** Settles without a judge what a trader of another country left unsolved. */
    MEDIATES_ABROAD,
    CONCILIATES,
    JUDGES,
    /** Takes a claim that nobody tried to settle first. */
    JUDGES_WITHOUT_ATTEMPT,
    /** Judges across the borders of the EU. */
    JUDGES_ACROSS_BORDERS,
    /** Judges a trader whom its judgment hardly reaches. */
    JUDGES_FROM_AFAR,
    ORDERS_PAYMENT,
    /** Orders payment from nobody who lives abroad. */
    ORDERS_NOBODY_ABROAD,
    COSTS_MORE_THAN_IT_BRINGS,
    TAKES_NOTICES,
    REVIEWS_NOTICES,
    SETTLES_NOTICES,
    /** Looks at decisions on notices, and at no dispute about a refund. */
    SETTLES_NO_REFUND,
    WATCHES_PLATFORMS,
    REGISTER,
    DECLINES,
    DECLINES_VANISHED_SITES
}
