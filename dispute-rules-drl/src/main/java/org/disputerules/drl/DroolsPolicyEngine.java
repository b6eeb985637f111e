package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disputerules.PolicyLayer;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.drl.Decider.Decision;
import org.disputerules.drl.table.PackRow;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Question;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.spi.PolicyEngine;
import org.disputerules.spi.PolicyEntry;
import org.disputerules.spi.PolicyParameter;

/** The built-in policy, run by Drools. Public only because {@link java.util.ServiceLoader} makes it. */
public final class DroolsPolicyEngine implements PolicyEngine {
    private final Policy policy;
    private final Rules rules;
    private final Texts texts;
    private final Decider decider;
    private final boolean asks;

    /**
     * Loads the policy of this jar.
     *
     * @throws org.disputerules.spi.PolicyFailureException when the rules or tables cannot be used
     */
    public DroolsPolicyEngine() {
        this(PolicyLoader.load(), Rules.load(), Texts.load());
    }

    DroolsPolicyEngine(Policy policy, Rules rules, Texts texts) {
        this(policy, rules, texts, new RuleRun(rules.base(), policy.edition().edition()));
    }

    DroolsPolicyEngine(Policy policy, Rules rules, Texts texts, Passes passes) {
        this(policy, rules, texts, new Decider(policy, rules, passes), true);
    }

    private DroolsPolicyEngine(Policy policy, Rules rules, Texts texts, Decider decider, boolean asks) {
        this.policy = policy;
        this.rules = rules;
        this.texts = texts;
        this.decider = decider;
        this.asks = asks;
    }

    /** The same policy that decides and asks no question, which is some hundred times faster. */
    DroolsPolicyEngine withoutQuestions() {
        return new DroolsPolicyEngine(policy, rules, texts, decider, false);
    }

    @Override
    public Recommendation decide(DisputeCase disputeCase) {
        known(disputeCase);
        Decision decision = decider.decide(disputeCase);
        List<Question> questions = asks ? new Questions(decider, decision).all() : List.of();
        return new Answer(policy, rules, texts, decision.situation())
                .of(decision.resolved(), decision.said(), questions);
    }

    /** A marketplace that has no pack is a mistake of the case, not a reason to guess. */
    private void known(DisputeCase disputeCase) {
        disputeCase
                .order()
                .marketplace()
                .filter(marketplace -> policy.pack(marketplace).isEmpty())
                .ifPresent(marketplace -> {
                    throw new InvalidInputException(List.of(InputProblem.at(
                            "order.marketplace",
                            "There is no policy for the marketplace " + marketplace + ".",
                            "Maybe one of "
                                    + policy.tables().packs().stream()
                                            .map(PackRow::marketplace)
                                            .collect(Collectors.joining(", "))
                                    + " is meant.")));
                });
    }

    @Override
    public PolicyEngine layered(List<PolicyLayer> layers) {
        Layering.Laid laid = Layering.over(policy, rules, texts, layers);
        return new DroolsPolicyEngine(laid.policy(), rules, laid.texts());
    }

    @Override
    public Optional<String> text(String key, Language language) {
        return texts.text(key, language);
    }

    @Override
    public List<PolicyEntry> entries() {
        List<PolicyEntry> entries = new ArrayList<>();
        rules.cards()
                .forEach(card -> entries.add(new PolicyEntry(
                        card.id(), "rule", card.says(), card.facts(), card.sources(), card.grade(), Reasons.BASE)));
        policy.rows()
                .forEach(row -> entries.add(new PolicyEntry(
                        row.id(),
                        row.getClass().getSimpleName().replace("Row", "").toLowerCase(java.util.Locale.ROOT),
                        text(row.id(), Language.EN).orElse(row.id()),
                        row.facts(),
                        row.sources(),
                        row.grade(),
                        policy.layer(row.id()))));
        policy.tables()
                .parameters()
                .forEach(row -> entries.add(new PolicyEntry(
                        row.id(),
                        "parameter",
                        row.says(),
                        row.facts(),
                        row.newest().sources(),
                        row.newest().grade(),
                        policy.layer(row.id()))));
        for (Step step : Step.values()) {
            Reason said = Reasons.step(step, Map.of());
            entries.add(new PolicyEntry(
                    said.id(),
                    "step",
                    text(said.id(), Language.EN).orElse(said.id()),
                    List.of(),
                    said.sources(),
                    said.grade(),
                    said.layer()));
        }
        entries.sort(Comparator.comparing(PolicyEntry::id));
        return entries;
    }

    @Override
    public List<PolicyParameter> parameters() {
        return policy.tables().parameters().stream()
                .map(row -> new PolicyParameter(
                        row.id(),
                        row.facts(),
                        row.unit().name(),
                        row.values().stream()
                                .map(value -> new PolicyParameter.Value(value.from(), value.length()))
                                .toList()))
                .sorted(Comparator.comparing(PolicyParameter::id))
                .toList();
    }
}
