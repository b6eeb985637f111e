package org.disputerules.drl.fact;

import org.disputerules.dispute.Answer;

/** Something that the seller answered at some time. */
public record Heard(Answer answer) {}
