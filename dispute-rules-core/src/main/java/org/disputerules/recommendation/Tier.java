package org.disputerules.recommendation;

/**
 * How pressing an action is; the first constant is the most pressing.
 */
public enum Tier {
    /** Somebody can be hurt. */
    SAFETY,
    /** A right that cannot be restored is about to lapse. */
    LAPSING,
    /** A step waits for the buyer. */
    ANSWER,
    /** The next step of the order of remedies. */
    NEXT_STEP,
    /** Something that a next step needs. */
    PREPARE,
    /** Nothing to do before a day. */
    WAIT,
    /** A step after all others. */
    LAST_RESORT,
    /** The end of the case. */
    CLOSE
}
