package org.disputerules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.SellerContacted;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Notice;
import org.disputerules.recommendation.Phrase;
import org.disputerules.recommendation.PolicyEdition;
import org.disputerules.recommendation.Proof;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.recommendation.RecommendationBuilder;
import org.disputerules.recommendation.Recovers;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.Tier;
import org.disputerules.recommendation.Urgency;
import org.disputerules.spi.PolicyEngine;
import org.disputerules.spi.PolicyFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisputeAdvisorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final DisputeCase CASE = DisputeCase.builder()
            .asOf(DAY)
            .problem(Problem.of(ProblemType.NOT_RECEIVED))
            .build();

    private final PolicyEngine engine = mock(PolicyEngine.class);
    private final DisputeAdvisor advisor = DisputeAdvisor.with(engine);

    @Test
    void withoutAnEngineTheErrorNamesTheDependencyToAdd() {
        assertThatExceptionOfType(PolicyFailureException.class)
                .isThrownBy(DisputeAdvisor::standard)
                .withMessageContaining("org.disputerules:dispute-rules-drl");
    }

    @Test
    void theEngineDecidesTheCaseAsItIs() {
        Recommendation answer = answer(DAY);
        when(engine.decide(CASE)).thenReturn(answer);

        assertThat(advisor.recommend(CASE)).isSameAs(answer);
        assertThat(advisor.recommend(CASE).nextAction()).isEqualTo(Action.WAIT);
    }

    @Test
    void anotherDayMakesAnotherCase() {
        LocalDate later = DAY.plusDays(5);
        when(engine.decide(any())).thenAnswer(call -> answer(((DisputeCase) call.getArgument(0)).asOf()));

        assertThat(advisor.recommend(CASE, later).asOf()).isEqualTo(later);
        verify(engine).decide(CASE.asOf(later));
        verify(engine, never()).decide(CASE);
    }

    @Test
    void aDayBeforeAnEventIsRefusedBeforeTheEngineIsAsked() {
        DisputeCase asked = CASE.withEvent(SellerContacted.on(DAY));

        assertThatThrownBy(() -> advisor.recommend(asked, DAY.minusDays(1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("events[0].on")
                .hasMessageContaining(DAY.toString());
        verify(engine, never()).decide(any());
    }

    @Test
    void manyCasesAreAnsweredInTheirOrder() {
        when(engine.decide(any())).thenAnswer(call -> answer(((DisputeCase) call.getArgument(0)).asOf()));
        Stream<DisputeCase> cases =
                Stream.iterate(DAY, day -> day.plusDays(1)).limit(50).map(CASE::asOf);

        List<LocalDate> days =
                advisor.recommend(cases).map(Recommendation::asOf).toList();

        assertThat(days).hasSize(50).isSorted().startsWith(DAY);
    }

    @Test
    void aFailingEngineIsNotHidden() {
        PolicyFailureException failure = new PolicyFailureException("A rule failed.");
        when(engine.decide(CASE)).thenThrow(failure);

        assertThatThrownBy(() -> advisor.recommend(CASE)).isSameAs(failure);
    }

    @Test
    void underLayersAnotherAdvisorDecidesAndSpeaks() {
        PolicyLayer layer = new PolicyLayer("shop.yaml", "layer: shop");
        PolicyEngine shop = mock(PolicyEngine.class);
        Recommendation given = answer(DAY);
        when(engine.layered(List.of(layer))).thenReturn(shop);
        when(shop.decide(CASE)).thenReturn(given);
        when(shop.text(any(), any())).thenReturn(Optional.of("The words of the shop."));

        DisputeAdvisor layered = advisor.layered(layer);

        assertThat(layered).isNotSameAs(advisor);
        assertThat(layered.recommend(CASE)).isSameAs(given);
        assertThat(layered.explain(noticed(given), Language.EN)).contains("The words of the shop.");
        assertThat(given.explain(Language.EN)).doesNotContain("The words of the shop.");
        verify(engine, never()).decide(any());
    }

    private static Recommendation noticed(Recommendation answer) {
        return RecommendationBuilder.builder(answer)
                .notices(List.of(new Notice("SHOP", Phrase.of("notice.SHOP"))))
                .build();
    }

    @Test
    void anEngineThatTakesNoLayersSaysSo() {
        when(engine.layered(any())).thenCallRealMethod();

        assertThatExceptionOfType(PolicyFailureException.class)
                .isThrownBy(() -> advisor.layered(new PolicyLayer("shop.yaml", "layer: shop")))
                .withMessageContaining(engine.getClass().getName() + " takes no layers, and 1 were given.")
                .withMessageContaining("org.disputerules:dispute-rules-drl");
    }

    @Test
    void aLayerFromAFileIsCalledByItsName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("shop.yaml"), "layer: shop\n");
        assertThat(PolicyLayer.read(file)).isEqualTo(new PolicyLayer("shop.yaml", "layer: shop\n"));

        Files.write(file, new byte[] {'l', '\n', (byte) 0xC3, '('});
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PolicyLayer.read(file))
                .withMessage("line 2, shop.yaml: The byte 0xC3 is no valid UTF-8."
                        + " Maybe the file is no text file, or is not saved as UTF-8.");
    }

    private static Recommendation answer(LocalDate asOf) {
        Advice next = new Advice(
                Action.WAIT,
                Optional.empty(),
                Optional.empty(),
                Route.NONE,
                Tier.WAIT,
                Urgency.WAIT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Proof(EvidenceStatus.NOT_ASKED, List.of(), List.of(), List.of()),
                List.of(),
                Recovers.NOTHING,
                false,
                List.of(),
                Grade.OURS,
                List.of());
        return new Recommendation(
                DisputeCase.CONTRACT,
                Optional.empty(),
                asOf,
                new PolicyEdition("test", DAY, DAY),
                next,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
