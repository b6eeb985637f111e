package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.POLICY;

import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemBuilder;
import org.disputerules.dispute.ProblemType;
import org.disputerules.recommendation.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A route that knows only a few grounds gets the one that stands for the problem; any other gets the problem. */
class GroundTest {
    @ParameterizedTest
    @CsvSource({
        "NOT_SHIPPED, PAYPAL, NOT_RECEIVED",
        "RETURNED_TO_SENDER, PAYPAL, NOT_RECEIVED",
        "HELD_BY_CUSTOMS, PAYPAL, NOT_RECEIVED",
        "EMPTY_PARCEL, PAYPAL, NOT_AS_DESCRIBED",
        "COUNTERFEIT, PAYPAL, NOT_AS_DESCRIBED",
        "EMPTY_PARCEL, PLATFORM, EMPTY_PARCEL",
        "RETURNED_TO_SENDER, CARD, RETURNED_TO_SENDER",
        "CHANGE_OF_MIND, PAYPAL, CHANGE_OF_MIND",
    })
    void aProblemHasItsGroundOnEachRoute(ProblemType problem, Route route, ProblemType ground) {
        assertThat(POLICY.ground(Problem.of(problem), route)).isEqualTo(ground);
    }

    @ParameterizedTest
    @CsvSource({"PAYPAL, NOT_AS_DESCRIBED", "PLATFORM, REFUND_NOT_RECEIVED"})
    void aMissingRefundIsThereWhatItBeganWith(Route route, ProblemType ground) {
        Problem refund = ProblemBuilder.builder(Problem.of(ProblemType.REFUND_NOT_RECEIVED))
                .root(ProblemType.DAMAGED)
                .build();

        assertThat(POLICY.ground(refund, route)).isEqualTo(ground);
    }
}
