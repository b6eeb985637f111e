package org.disputerules.dispute;

/**
 * Where a message was sent.
 */
public enum Channel {
    /** The platform's own messages. */
    PLATFORM_MESSAGES,
    /** E-mail. */
    EMAIL,
    /** Telephone. */
    PHONE,
    /** A letter. */
    POST,
    /** A messenger outside the platform. */
    MESSENGER,
    /** Another way. */
    OTHER
}
