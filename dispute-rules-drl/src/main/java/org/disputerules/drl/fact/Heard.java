package org.disputerules.drl.fact;

import org.disputerules.dispute.Answer;

/** Something that the seller answered, and the place in the history at which it was said last. */
public record Heard(Answer answer, Occasion since) {}
