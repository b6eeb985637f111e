package org.disputerules.drl.fact;

import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.Subject;
import org.jspecify.annotations.Nullable;

/** A piece of evidence that the buyer holds and has not lost; what it shows may be unknown. */
public record Held(EvidenceKind kind, @Nullable Subject subject) {}
