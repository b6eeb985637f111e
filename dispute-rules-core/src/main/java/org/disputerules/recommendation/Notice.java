package org.disputerules.recommendation;

/**
 * Something that the reader must know about the answer itself.
 *
 * @param id its id, such as NOT-LEGAL-ADVICE or DEFAULT-USED
 * @param says what it says
 */
public record Notice(String id, Phrase says) {}
