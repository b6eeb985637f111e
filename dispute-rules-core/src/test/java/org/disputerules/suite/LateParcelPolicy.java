package org.disputerules.suite;

import static org.disputerules.suite.FakePolicy.advice;
import static org.disputerules.suite.FakePolicy.answer;
import static org.disputerules.suite.FakePolicy.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Proof;
import org.disputerules.recommendation.Question;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.RuledOut;
import org.disputerules.recommendation.Trap;
import org.disputerules.recommendation.Warning;

/** What the story of the late parcel expects, with nothing behind it. */
final class LateParcelPolicy {
    private LateParcelPolicy() {}

    static Recommendation decide(DisputeCase disputeCase) {
        LocalDate promised = disputeCase.order().estimatedDeliveryOn().orElseThrow();
        return disputeCase.asOf().isAfter(promised) ? open(disputeCase, promised) : waiting(disputeCase, promised);
    }

    private static Recommendation waiting(DisputeCase disputeCase, LocalDate promised) {
        return answer(
                        disputeCase,
                        advice(Action.WAIT, "PLT-002")
                                .route(Route.SELLER)
                                .notBefore(promised.plusDays(1))
                                .build())
                .ruledOut(List.of(new RuledOut(
                        Action.OPEN_PLATFORM_DISPUTE,
                        Optional.empty(),
                        Route.PLATFORM,
                        List.of(reason("PLT-002")),
                        List.of())))
                .build();
    }

    private static Recommendation open(DisputeCase disputeCase, LocalDate promised) {
        return answer(
                        disputeCase,
                        advice(Action.OPEN_PLATFORM_DISPUTE, "PLT-001")
                                .target("card")
                                .doBy(promised.plusDays(14))
                                .lastDay(promised.plusDays(15))
                                .evidence(new Proof(
                                        EvidenceStatus.INSUFFICIENT,
                                        List.of(),
                                        List.of(EvidenceKind.TRACKING_SCREENSHOT),
                                        List.of()))
                                .build())
                .alongside(List.of(advice(Action.CONTACT_SELLER, "SEL-001").build()))
                .warnings(List.of(new Warning(Trap.CONFIRM_RECEIPT, List.of(reason("TRP-001")))))
                .questions(List.of(
                        new Question("order.completedOn", List.of("2026-02-20"), List.of(Action.CONTACT_SELLER))))
                .build();
    }
}
