package org.disputerules.dispute;

/**
 * The state in which the item is now.
 */
public enum ItemState {
    /** As it came. */
    INTACT,
    /** Opened or unsealed, not used. */
    OPENED,
    /** Used. */
    USED,
    /** Changed or repaired by the buyer. */
    ALTERED,
    /** Destroyed or thrown away. */
    DESTROYED,
    /** No longer with the buyer. */
    HANDED_OVER
}
