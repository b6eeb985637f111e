/**
 * The policy as Drools rules and tables, and the engine that runs them.
 *
 * <p>Nothing here is API: an application reaches it through {@code org.disputerules.DisputeAdvisor}. A decision is made
 * in this order: {@link org.disputerules.drl.History} and {@link org.disputerules.drl.Replay} read the case,
 * {@link org.disputerules.drl.RuleRun} runs pass 1, {@link org.disputerules.drl.ClockFold} and
 * {@link org.disputerules.drl.ProofFold} state what it established, pass 2 runs in the same session, and
 * {@link org.disputerules.drl.Resolver} makes the answer.
 */
@NullMarked
package org.disputerules.drl;

import org.jspecify.annotations.NullMarked;
