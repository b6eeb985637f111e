package org.disputerules.drl.fact;

/** What a body does for a buyer. */
public enum Service {
    TAKES_REPORTS,
    TAKES_POLICE_COMPLAINTS,
    HELPS,
    MEDIATES,
    JUDGES,
    REGISTER
}
