package org.disputerules.drl;

import java.util.List;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.recommendation.Recommendation;

/**
 * The rules' share of a decision, with facts that were stated before. In the engine's package, because an application
 * cannot and need not reach this.
 */
public final class PolicyRun {
    private static final Rules RULES = Rules.load();
    private static final RuleRun RUN = new RuleRun(RULES.base(), "benchmark");

    private static final DroolsPolicyEngine ENGINE = new DroolsPolicyEngine().withoutQuestions();

    private final DisputeCase disputeCase;
    private final List<Object> first;
    private final List<Object> second;

    /** States the facts of a case. */
    public PolicyRun(DisputeCase disputeCase) {
        this.disputeCase = disputeCase;
        Statement statement = new Statement(PolicyLoader.load(), RULES, disputeCase);
        first = List.copyOf(statement.first());
        second = statement.second(List.copyOf(RUN.run(first, said -> List.of())));
    }

    /** Both passes of the rules, with the engine's events, as in every decision. */
    public List<?> rules() {
        return RUN.run(first, said -> second);
    }

    /** A whole decision, without the questions. */
    public Recommendation decide() {
        return ENGINE.decide(disputeCase);
    }

    /** A session that decides nothing. */
    public List<?> emptySession() {
        return RUN.run(List.of(), said -> List.of());
    }
}
