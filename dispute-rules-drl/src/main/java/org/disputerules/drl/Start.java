package org.disputerules.drl;

import org.disputerules.drl.fact.Runs;
import org.disputerules.recommendation.Reason;

/** A start of a clock, with the rule or row that gave it. */
record Start(Runs runs, Reason because) {}
