package org.disputerules.drl;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.drl.TestPolicy.Stated;
import org.disputerules.drl.evaluator.ModelReader;
import org.disputerules.drl.evaluator.RuleForm;
import org.disputerules.drl.table.ClockRow;
import org.disputerules.drl.table.CompetenceRow;
import org.disputerules.drl.table.RightRow;
import org.disputerules.drl.table.TransitionRow;
import org.disputerules.recommendation.Recommendation;

/** Decides cases by a policy and by mutants of it. */
final class Deciding {
    private final Policy policy;
    private final Rules rules;
    private final Texts texts;
    private final List<RuleForm> forms;
    private final Passes evaluator;
    private final Passes engine;

    Deciding(Policy policy, Rules rules, Texts texts) {
        this.policy = policy;
        this.rules = rules;
        this.texts = texts;
        this.forms = ModelReader.read(rules.model());
        this.evaluator = new EvaluatedPasses(forms);
        this.engine = new RuleRun(rules.base(), policy.edition().edition());
    }

    Policy policy() {
        return policy;
    }

    Rules rules() {
        return rules;
    }

    /** The rules that stories can tell of: no story has rules of the house. */
    List<RuleForm> forms() {
        return forms.stream().filter(TestPolicy::isOwn).toList();
    }

    /** The facts of a case, and what the rules say of them as they are. */
    Stated state(DisputeCase disputeCase) {
        Stated stated = TestPolicy.state(policy, rules, evaluator, disputeCase);
        stated.said()
                .forEach(said -> forms.stream()
                        .filter(form -> form.looksAt(said.fact()))
                        .findFirst()
                        .ifPresent(form -> {
                            throw new IllegalStateException("\"" + form.name() + "\" looks at what \"" + said.rule()
                                    + "\" inserts: what a changed rule says would change what others say.");
                        }));
        return stated;
    }

    Recommendation decide(DisputeCase disputeCase) {
        return with(policy, engine).decide(disputeCase);
    }

    /** The answer to a case whose facts are stated. */
    Recommendation decide(Stated stated) {
        return answer(stated.situation(), stated.said());
    }

    /** The answer of a mutant; empty where it is surely the same. */
    Optional<Recommendation> decide(Mutant mutant, DisputeCase disputeCase, Stated stated) {
        if (mutant instanceof Mutant.OfTables other) {
            return isUnread(other, stated)
                    ? Optional.empty()
                    : Optional.of(
                            with(other.policy(), new Recalled(engine, stated)).decide(disputeCase));
        }
        Mutant.OfRule other = (Mutant.OfRule) mutant;
        ChangedRule changed = new ChangedRule(engine, other.rule(), other.changed(), stated);
        if (changed.saysTheSame()) {
            return Optional.empty();
        }
        return Optional.of(
                changed.establishesTheSame()
                        ? answer(stated.situation(), changed.said())
                        : with(policy, changed).decide(disputeCase));
    }

    /**
     * A row of the transitions is read by the replay alone, and without those that move no leg every leg goes its way. A
     * row that does not cover a case is read by nobody who decides it.
     */
    private boolean isUnread(Mutant.OfTables mutant, Stated stated) {
        DisputeCase disputeCase = stated.situation().history().disputeCase();
        return mutant.dropped()
                .filter(row -> (row instanceof TransitionRow
                                && !Replay.of(policy, stated.situation().history())
                                        .path()
                                        .contains(row))
                        || (row instanceof ClockRow clock && !Competence.covers(clock, disputeCase, policy.places()))
                        || (row instanceof RightRow right && !Competence.covers(right, disputeCase, policy.places()))
                        || (row instanceof CompetenceRow
                                && policy.competences(disputeCase).noneMatch(row::equals)))
                .isPresent();
    }

    private Recommendation answer(Situation situation, List<Said> said) {
        return new Answer(policy, rules, texts, situation)
                .of(new Resolver(policy, rules, situation, said).resolve(), said, List.of());
    }

    private DroolsPolicyEngine with(Policy tables, Passes passes) {
        return new DroolsPolicyEngine(tables, rules, texts, passes).withoutQuestions();
    }
}
