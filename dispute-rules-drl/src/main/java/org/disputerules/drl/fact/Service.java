package org.disputerules.drl.fact;

/** What a body does for a buyer, by when it makes sense; or which matter that one may bring to it it does not take. */
public enum Service {
    TAKES_FRAUD_REPORTS,
    TAKES_SAFETY_REPORTS,
    /** Of a misleading offer or a seller's conduct. */
    TAKES_CONDUCT_REPORTS,
    TAKES_CONTENT_REPORTS,
    TAKES_CARD_FRAUD_REPORTS,
    TAKES_POLICE_COMPLAINTS,
    /** Beside everything else, whatever has been tried. */
    SERVES_AT_ONCE,
    /** Where somebody demands money of the buyer. */
    SERVES_ON_DEMANDS,
    /** Where duty, tax or a fee is demanded for a parcel. */
    SERVES_ON_CHARGES,
    /** Says which charges on a parcel there are, and who owes them. */
    NAMES_CHARGES,
    /** Once the ways of the seller and of the platform are at their end. */
    SERVES_AT_THE_END,
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
    DECLINES,
    DECLINES_VANISHED_SITES
}
