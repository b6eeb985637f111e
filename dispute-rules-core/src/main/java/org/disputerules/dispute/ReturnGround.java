package org.disputerules.dispute;

/**
 * Why an attempted return failed; one of the five that a card scheme accepts.
 */
public enum ReturnGround {
    /** The merchant refused it. */
    REFUSED,
    /** The merchant gave no return number or label. */
    LABEL_WITHHELD,
    /** The merchant said not to return. */
    TOLD_NOT_TO,
    /** The merchant vanished or did not answer. */
    NO_ANSWER,
    /** The merchant gave no clear instructions. */
    NO_INSTRUCTIONS
}
