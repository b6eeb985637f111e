package org.disputerules.suite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.AdviceBuilder;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Phrase;
import org.disputerules.recommendation.PolicyEdition;
import org.disputerules.recommendation.Proof;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.recommendation.RecommendationBuilder;
import org.disputerules.recommendation.Recovers;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.SourceRef;
import org.disputerules.recommendation.Tier;
import org.disputerules.recommendation.Urgency;
import org.disputerules.spi.PolicyEngine;
import org.disputerules.spi.PolicyEntry;
import org.disputerules.spi.PolicyParameter;

/** A policy of four rules and three parameters that answers as a test says. */
record FakePolicy(Function<DisputeCase, Recommendation> answers) implements PolicyEngine {
    static DisputeAdvisor advisor(Function<DisputeCase, Recommendation> answers) {
        return DisputeAdvisor.with(new FakePolicy(answers));
    }

    static RecommendationBuilder answer(DisputeCase disputeCase, Advice next) {
        LocalDate checked = LocalDate.of(2026, 1, 1);
        return RecommendationBuilder.builder()
                .contract(DisputeCase.CONTRACT)
                .asOf(disputeCase.asOf())
                .policy(new PolicyEdition("fake", checked, checked))
                .next(next);
    }

    static AdviceBuilder advice(Action action, String... rules) {
        return AdviceBuilder.builder()
                .action(action)
                .route(Route.PLATFORM)
                .tier(Tier.NEXT_STEP)
                .urgency(Urgency.NORMAL)
                .evidence(new Proof(EvidenceStatus.NOT_ASKED, List.of(), List.of(), List.of()))
                .recovers(Recovers.FULL)
                .confidence(Grade.HIGH)
                .because(Stream.of(rules).map(FakePolicy::reason).toList());
    }

    static Reason reason(String id) {
        return new Reason(
                id, Phrase.of(id), List.of(new SourceRef("AE-HELP", Optional.of("section 3"))), Grade.MEDIUM, "base");
    }

    @Override
    public Recommendation decide(DisputeCase disputeCase) {
        return answers.apply(disputeCase);
    }

    @Override
    public Optional<String> text(String key, Language language) {
        return Optional.empty();
    }

    @Override
    public List<PolicyEntry> entries() {
        return List.of(
                entry("PLT-001", "the window is open"),
                entry("PLT-002", "the promised time still runs"),
                entry("SEL-001", "the seller has a chance first"),
                entry("TRP-001", "confirming receipt ends the protection"));
    }

    private static PolicyEntry entry(String id, String says) {
        return new PolicyEntry(id, "rule", says, List.of(), List.of(), Grade.HIGH, "base");
    }

    @Override
    public List<PolicyParameter> parameters() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        return List.of(
                new PolicyParameter(
                        "appeal-time", List.of("AE-20"), "HOURS", List.of(new PolicyParameter.Value(first, 48))),
                new PolicyParameter(
                        "dispute-window",
                        List.of("AE-14"),
                        "DAYS",
                        List.of(
                                new PolicyParameter.Value(first, 15),
                                new PolicyParameter.Value(LocalDate.of(2026, 6, 1), 30))),
                new PolicyParameter("safety-day", List.of(), "DAYS", List.of(new PolicyParameter.Value(first, 1))));
    }
}
