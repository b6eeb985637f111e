package org.disputerules.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.event.DisputeOpened;
import org.disputerules.dispute.event.SellerContacted;
import org.disputerules.dispute.event.SellerReplied;
import org.junit.jupiter.api.Test;

class DisputeCaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final DisputeCase CASE = DisputeCase.builder()
            .asOf(DAY)
            .problem(Problem.of(ProblemType.NOT_RECEIVED))
            .events(List.of(SellerContacted.on(DAY.minusDays(3))))
            .build();

    @Test
    void anEventMovesTheCaseToItsDay() {
        DisputeCase later = CASE.withEvent(DisputeOpened.on(DAY.plusDays(2)));
        assertThat(later.asOf()).isEqualTo(DAY.plusDays(2));
        assertThat(later.events())
                .containsExactly(SellerContacted.on(DAY.minusDays(3)), DisputeOpened.on(DAY.plusDays(2)));
        assertThat(CASE.events()).hasSize(1);
    }

    @Test
    void anEventOfAnEarlierOrUnknownDayLeavesTheDayAlone() {
        assertThat(CASE.withEvent(SellerReplied.on(DAY.minusDays(1))).asOf()).isEqualTo(DAY);
        SellerReplied someday = new SellerReplied(Optional.empty(), Optional.of(Answer.NEUTRAL), Optional.empty());
        assertThat(CASE.withEvent(someday).asOf()).isEqualTo(DAY);
    }

    @Test
    void anEventBeforeTheOnesBeforeIsRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> CASE.withEvent(SellerReplied.on(DAY.minusDays(4))))
                .withMessage("events[1].on: 2026-03-06 lies before events[0].on, 2026-03-07."
                        + " Correct one of the two days, or leave out the one that is unknown.");
    }

    @Test
    void theDayCannotMoveBeforeTheHistory() {
        assertThat(CASE.asOf(DAY.plusYears(1)).asOf()).isEqualTo(DAY.plusYears(1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> CASE.asOf(DAY.minusDays(4)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(InputProblem::path)
                        .containsExactly("events[0].on"));
    }

    @Test
    void aCaseMadeInJavaReportsAllItsMistakes() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> DisputeCase.builder()
                        .order(OrderBuilder.builder()
                                .placedOn(DAY)
                                .receivedOn(DAY.minusDays(1))
                                .total(new Money(null, null))
                                .build())
                        .evidence(List.of(EvidenceBuilder.builder().build()))
                        .build())
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(InputProblem::path)
                        .containsExactly(
                                "asOf",
                                "order.total.amount",
                                "order.total.currency",
                                "order.receivedOn",
                                "problem",
                                "evidence[0].kind"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(InputProblem::line)
                        .containsOnly(Optional.empty()));
    }
}
