package org.disputerules.drl;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Whatever runs the rules over the facts of a case; beside the engine, a test has a second one to compare it with. */
@FunctionalInterface
interface Passes {
    /**
     * Runs pass 1, the fold and pass 2.
     *
     * @param first the facts of pass 1
     * @param fold makes the facts of pass 2 from what pass 1 said
     * @return all that both passes said
     * @throws org.disputerules.spi.PolicyFailureException when a rule throws, or the rules do not end
     */
    List<RuleRun.Said> run(Collection<?> first, Function<List<RuleRun.Said>, Collection<?>> fold);
}
