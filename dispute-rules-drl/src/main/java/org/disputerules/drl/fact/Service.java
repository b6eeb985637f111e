package org.disputerules.drl.fact;

/** What a body does for a buyer. */
public enum Service {
    TAKES_FRAUD_REPORTS,
    TAKES_SAFETY_REPORTS,
    WARNS_OTHERS,
    INFORMS,
    TAKES_POLICE_COMPLAINTS,
    HELPS,
    MEDIATES,
    JUDGES,
    REGISTER
}
