package org.disputerules.drl.fact;

import org.disputerules.recommendation.Trap;

/** A trap that applies. */
public record Caution(Trap trap) {}
