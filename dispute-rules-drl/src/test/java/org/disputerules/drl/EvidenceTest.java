package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.again;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.DisputeCaseBuilder;
import org.disputerules.dispute.Evidence;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Route;
import org.junit.jupiter.api.Test;

/** More evidence never makes evidence insufficient, and less never makes it sufficient. */
class EvidenceTest {
    private static final int CASES = 150;

    @Test
    void anotherPieceNeverMakesTheEvidenceInsufficient() {
        Set<Route> better = EnumSet.noneOf(Route.class);
        RandomCases.from(700_000, CASES).forEach(one -> {
            Map<Route, EvidenceStatus> before = statuses(one.disputeCase());
            for (EvidenceKind kind : EvidenceKind.values()) {
                List<Evidence> more = new ArrayList<>(one.disputeCase().evidence());
                more.add(new Evidence(kind, Optional.empty(), Optional.empty(), Optional.empty()));
                Map<Route, EvidenceStatus> after = statuses(with(one.disputeCase(), more));
                noWorse(before, after, "with " + kind + ", " + again(one.seed(), one.disputeCase()), better);
            }
        });
        assertThat(better).as("routes whose evidence became sufficient").contains(Route.PLATFORM, Route.CARD);
    }

    @Test
    void aPieceLessNeverMakesTheEvidenceSufficient() {
        Set<Route> better = EnumSet.noneOf(Route.class);
        RandomCases.from(710_000, CASES * 4).forEach(one -> {
            Map<Route, EvidenceStatus> all = statuses(one.disputeCase());
            for (int piece = 0; piece < one.disputeCase().evidence().size(); piece++) {
                List<Evidence> less = new ArrayList<>(one.disputeCase().evidence());
                Evidence gone = less.remove(piece);
                Map<Route, EvidenceStatus> before = statuses(with(one.disputeCase(), less));
                noWorse(before, all, "without " + gone + ", " + again(one.seed(), one.disputeCase()), better);
            }
        });
        assertThat(better).as("routes whose evidence was sufficient before").isNotEmpty();
    }

    @Test
    void whatIsLostProvesNothing() {
        RandomCases.from(720_000, CASES).forEach(one -> {
            List<Evidence> lost = one.disputeCase().evidence().stream()
                    .map(piece -> new Evidence(piece.kind(), piece.madeOn(), piece.shows(), Optional.of(true)))
                    .toList();
            assertThat(statuses(with(one.disputeCase(), lost)))
                    .as(() -> again(one.seed(), one.disputeCase()))
                    .isEqualTo(statuses(with(one.disputeCase(), List.of())));
        });
    }

    private static DisputeCase with(DisputeCase disputeCase, List<Evidence> evidence) {
        return DisputeCaseBuilder.builder(disputeCase).evidence(evidence).build();
    }

    private static Map<Route, EvidenceStatus> statuses(DisputeCase disputeCase) {
        return TestPolicy.state(TestPolicy.engine(), disputeCase)
                .situation()
                .proofs()
                .statuses();
    }

    private static void noWorse(
            Map<Route, EvidenceStatus> less, Map<Route, EvidenceStatus> more, String what, Set<Route> better) {
        less.forEach((route, status) -> {
            EvidenceStatus with = more.get(route);
            assertThat(status == EvidenceStatus.SUFFICIENT && with != EvidenceStatus.SUFFICIENT)
                    .as(() -> route + " " + what)
                    .isFalse();
            if (status == EvidenceStatus.INSUFFICIENT && with == EvidenceStatus.SUFFICIENT) {
                better.add(route);
            }
        });
    }
}
