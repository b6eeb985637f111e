package org.disputerules.recommendation;

/**
 * Something that the reader must know about the answer itself.
 *
 * @param id its id, such as NOT_LEGAL_ADVICE or DEFAULT_USED
 * @param says what it says
 */
public record Notice(String id, Phrase says) {}
