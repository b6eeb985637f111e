package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.Resolver.Resolved;
import org.disputerules.drl.RuleRun.Said;

/** Decides a case, without writing the answer. */
record Decider(Policy policy, Rules rules, Passes passes) {

    /** A decision, with all that it came from. */
    record Decision(
            DisputeCase disputeCase,
            List<Object> first,
            List<Said> established,
            List<Object> second,
            List<Said> said,
            Situation situation,
            Resolved resolved) {

        Candidate next() {
            return resolved.next();
        }
    }

    Decision decide(DisputeCase disputeCase) {
        Statement statement = new Statement(policy, rules, disputeCase);
        return run(disputeCase, statement, statement.first(), statement::second);
    }

    /**
     * Decides a case that differs little from one that was decided. The rules see facts alone: of equal facts they say
     * what they said before, and are not asked again. What the resolver reads beside the facts is read anew.
     */
    Decision decide(DisputeCase disputeCase, Decision like) {
        Statement statement = new Statement(policy, rules, disputeCase);
        List<Object> first = statement.first();
        if (!first.equals(like.first())) {
            return run(disputeCase, statement, first, statement::second);
        }
        List<Object> second = statement.second(like.established());
        return second.equals(like.second())
                ? resolved(disputeCase, statement, first, like.established(), second, like.said())
                : run(disputeCase, statement, first, established -> second);
    }

    private Decision run(
            DisputeCase disputeCase, Statement statement, List<Object> first, Function<List<Said>, List<Object>> fold) {
        List<Said> established = new ArrayList<>();
        List<Object> second = new ArrayList<>();
        Function<List<Said>, Collection<?>> noted = found -> {
            established.addAll(found);
            second.addAll(fold.apply(found));
            return second;
        };
        List<Said> said = passes.run(first, noted);
        return resolved(disputeCase, statement, first, established, second, said);
    }

    private Decision resolved(
            DisputeCase disputeCase,
            Statement statement,
            List<Object> first,
            List<Said> established,
            List<Object> second,
            List<Said> said) {
        Situation situation = statement.situation();
        Resolved resolved = new Resolver(policy, rules, situation, said).resolve();
        return new Decision(disputeCase, first, established, second, said, situation, resolved);
    }
}
