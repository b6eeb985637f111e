package org.disputerules.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.recommendation.AdviceBuilder;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.PolicyEdition;
import org.disputerules.recommendation.Proof;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.recommendation.RecommendationBuilder;
import org.disputerules.recommendation.Recovers;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.SourceRef;
import org.disputerules.recommendation.Tier;
import org.disputerules.recommendation.Urgency;
import org.disputerules.spi.PolicyEngine;
import org.disputerules.spi.PolicyEntry;
import org.disputerules.spi.PolicyFailureException;
import org.disputerules.spi.PolicyParameter;

/** Tells every buyer to write to the seller; the name of a case can make it fail. */
final class FakePolicy implements PolicyEngine {
    static final String REFUSED = "refused";
    static final String BREAKS = "breaks";
    static final String BUG = "bug";
    static final String NO_CLASS = "no-class";

    @Override
    public Recommendation decide(DisputeCase disputeCase) {
        switch (disputeCase.id().orElse("")) {
            case REFUSED ->
                throw new InvalidInputException(
                        List.of(InputProblem.at("order.marketplace", "No pack is called X.", "Maybe ALIEXPRESS.")));
            case BREAKS -> throw new PolicyFailureException("Rule PLT-001 threw.\nMaybe report it.");
            case BUG -> throw new IllegalStateException("two\nlines");
            case NO_CLASS -> throw new NoClassDefFoundError("org/example/Missing");
            default -> {
                // decided below
            }
        }
        return RecommendationBuilder.builder()
                .contract(DisputeCase.CONTRACT)
                .caseId(disputeCase.id())
                .asOf(disputeCase.asOf())
                .policy(new PolicyEdition("fake", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 1, 1)))
                .next(AdviceBuilder.builder()
                        .action(Action.CONTACT_SELLER)
                        .route(Route.SELLER)
                        .tier(Tier.NEXT_STEP)
                        .urgency(Urgency.NORMAL)
                        .lastDay(LocalDate.of(2026, 3, 15))
                        .evidence(new Proof(EvidenceStatus.NOT_ASKED, List.of(), List.of(), List.of()))
                        .recovers(Recovers.FULL)
                        .confidence(Grade.HIGH)
                        .build())
                .build();
    }

    @Override
    public Optional<String> text(String key, Language language) {
        return Optional.empty();
    }

    @Override
    public List<PolicyEntry> entries() {
        return List.of(
                new PolicyEntry(
                        "AE-OPENING",
                        "parameter",
                        "The time to open a dispute.",
                        List.of("AE-14", "AE-16"),
                        List.of(
                                new SourceRef("AE-S5", Optional.of("section 2")),
                                new SourceRef("AE-S6", Optional.empty())),
                        Grade.MEDIUM,
                        "base"),
                new PolicyEntry(
                        "PLT-001",
                        "rule",
                        "A silent seller is followed by a dispute.",
                        List.of(),
                        List.of(new SourceRef("OURS", Optional.empty())),
                        Grade.OURS,
                        "house"));
    }

    @Override
    public List<PolicyParameter> parameters() {
        return List.of();
    }
}
