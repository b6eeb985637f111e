package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.POLICY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.table.BodyRow;
import org.disputerules.format.DisputeFormat;
import org.disputerules.recommendation.Ability;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Body;
import org.disputerules.recommendation.Cost;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** An answer tells where to go, what one gets there, and what not. */
class BodiesTest {
    private static final String MISLEADING = """
            asOf: 2026-03-02
            buyer: { country: FR }
            seller: { country: CN, professional: true }
            order: { marketplace: WEB_SHOP, placedOn: 2026-02-10 }
            problem: { type: MISLEADING_OFFER }
            """;

    private static Recommendation answer(String text) {
        DisputeCase disputeCase = DisputeFormat.readCase(text);
        return ENGINE.decide(disputeCase);
    }

    @Test
    void theBodyStandsBesideItsId() {
        assertThat(answer(MISLEADING).next().body())
                .contains(new Body(
                        "SignalConso (DGCCRF)",
                        Optional.of("signal.conso.gouv.fr"),
                        Optional.empty(),
                        List.of(Ability.PURSUE, Ability.INFORM),
                        Cost.UNSTATED,
                        List.of("fr", "en"),
                        Optional.of(LocalDate.of(2026, 6, 24))));
    }

    @Test
    void theExplanationSaysWhatItDoesNot() {
        assertThat(answer(MISLEADING).explain(Language.EN))
                .containsSubsequence(
                        "Where to go\n  SignalConso (DGCCRF): signal.conso.gouv.fr.",
                        "What it does not do:",
                        "only the DGCCRF sees it, and the effect is small.");
        assertThat(answer(MISLEADING).explain(Language.FR))
                .containsSubsequence(
                        "Où s’adresser\n  SignalConso (DGCCRF)\u00a0: signal.conso.gouv.fr.",
                        "Ce qu’il ne fait pas\u00a0: aider à",
                        "l’effet est faible.");
    }

    @Test
    void aPaymentThatIsCalledAsABodyIsNone() {
        Recommendation answer = answer("""
                asOf: 2026-03-02
                buyer: { country: FR }
                order: { marketplace: WEB_SHOP, placedOn: 2026-02-10 }
                problem: { type: UNAUTHORISED_PAYMENT }
                payments: [{ id: PHAROS, method: CARD, authorisedByBuyer: false }]
                """);
        assertThat(answer.next().target()).contains("PHAROS");
        assertThat(answer.next().body()).isEmpty();
    }

    @Test
    void aBodyThatIsClosedOrInDoubtIsNeverOpen() {
        for (BodyRow row : POLICY.tables().bodies()) {
            row.closed()
                    .or(row::doubtful)
                    .ifPresent(day -> assertThat(open(row, day)).as(row.body()).isFalse());
        }
    }

    /** Whether it is proposed on a day, in a case for which it was made. */
    private static boolean open(BodyRow row, LocalDate day) {
        String country = row.languages().contains("fr") || row.languages().isEmpty() ? "FR" : "GB";
        Recommendation answer = answer("""
                asOf: %s
                buyer: { country: %s, consumer: true }
                seller: { country: DE, professional: true, reachable: false }
                order: { marketplace: WEB_SHOP, placedOn: 2023-01-10, receivedOn: 2023-01-20 }
                problem: { type: DEFECTIVE, signals: [FRAUD_SUSPECTED] }
                """.formatted(day, country));
        assertThat(answer.ruledOut().stream().flatMap(out -> out.target().stream()))
                .contains(row.body());
        return answer.alongside().stream().map(Advice::target).anyMatch(Optional.of(row.body())::equals);
    }
}
