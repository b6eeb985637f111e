package org.disputerules.recommendation;

/** A language in which an answer can be explained. */
public enum Language {
    /** English. */
    EN,
    /** French. */
    FR
}
