package org.disputerules.drl.fact;

/** A state of a leg. The tables say which states a leg has, who must act in each, and what moves it on. */
public enum LegState {
    /** The marketplace or payment has no such leg. */
    ABSENT,
    /** It is not known whether there is such a leg. */
    UNKNOWN,
    NOT_BEGUN,
    SHIPPED,
    DELIVERED,
    COMPLETED,
    CANCELLATION_REQUESTED,
    CANCELLED,
    CONTACT_INCOMPLETE,
    AWAITING_REPLY,
    REFUSED,
    AGREED,
    PROMISED,
    ASKED_TO_WAIT,
    EVADED,
    OFFERED,
    SUBMITTED,
    NEGOTIATING,
    PROPOSED,
    SETTLED,
    IN_REVIEW,
    EVIDENCE_REQUESTED,
    DECIDED,
    APPEALED,
    WON,
    PARTLY_WON,
    LOST,
    FINAL,
    WITHDRAWN,
    CLOSED,
    ANNOUNCED,
    EXECUTED,
    ARRIVED,
    DENIED,
    GIVEN_BACK,
    NOTIFIED,
    REQUESTED,
    ANSWERED,
    ESCALATED,
    /** The first appeal was refused too; one more is allowed. */
    APPEAL_LOST,
    APPEALED_AGAIN,
    TO_SHIP,
    /** A payment provider ordered the item back: what it says counts, and not the platform's rules of a return. */
    ORDERED_BACK,
    UNDER_WAY,
    RETURNED,
    ATTEMPTED,
    CONTESTED,
    NOTICE_GIVEN,
    /** A second formal notice was sent: what the first asked for did not come. */
    NOTICE_RENEWED,
    TERMINATED,
    DEMANDED,
    /** What is demanded is for customs: duty, tax, or a fee for dealing with them. */
    DUTY_DEMANDED
}
