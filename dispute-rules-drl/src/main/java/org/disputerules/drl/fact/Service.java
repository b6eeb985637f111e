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
    REGISTER,
    DECLINES,
    DECLINES_VANISHED_SITES
}
