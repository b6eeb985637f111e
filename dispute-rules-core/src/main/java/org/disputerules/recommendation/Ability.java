package org.disputerules.recommendation;

/** What a body can do for a buyer; what it does not name it cannot do. */
public enum Ability {
    /** It can help to get the money back. */
    RECOVER_MONEY,
    /** It tells the trader, where the trader is. */
    REACH_TRADER,
    /** It can act against the trader or the offender, for all and not for one buyer. */
    PURSUE,
    /** It informs, advises or warns. */
    INFORM
}
