package org.disputerules.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Evidence;
import org.disputerules.dispute.EvidenceBuilder;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.ItemBuilder;
import org.disputerules.dispute.ItemCategory;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.Order;
import org.disputerules.dispute.OrderBuilder;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemBuilder;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.SellerBuilder;
import org.disputerules.dispute.Signal;
import org.disputerules.dispute.Tracking;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Facts.ChangedProblem NOTHING = new Facts.ChangedProblem(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final DisputeCase BEFORE = DisputeCase.builder()
            .asOf(DAY)
            .order(OrderBuilder.builder()
                    .marketplace("ALIEXPRESS")
                    .placedOn(DAY.minusDays(40))
                    .tracking(Tracking.NOT_MOVING)
                    .total(Money.of("34.90", "EUR"))
                    .item(ItemBuilder.builder()
                            .category(ItemCategory.ELECTRONICS)
                            .quantity(2)
                            .build())
                    .build())
            .problem(ProblemBuilder.builder()
                    .type(ProblemType.NOT_RECEIVED)
                    .noticedOn(DAY.minusDays(1))
                    .signals(List.of(Signal.FRAUD_SUSPECTED))
                    .build())
            .evidence(List.of(evidence(EvidenceKind.ORDER_PAGE), evidence(EvidenceKind.TRACKING_SCREENSHOT)))
            .build();

    @Test
    void objectsAreLaidOverFieldByField() {
        Order known = OrderBuilder.builder()
                .lastScanOn(DAY)
                .tracking(Tracking.MOVING)
                .item(ItemBuilder.builder().choice(true).build())
                .build();

        DisputeCase after = facts(Optional.of(known), Optional.empty(), Optional.empty());

        assertThat(after.order())
                .isEqualTo(OrderBuilder.builder(BEFORE.order())
                        .lastScanOn(DAY)
                        .tracking(Tracking.MOVING)
                        .item(ItemBuilder.builder(BEFORE.order().item())
                                .choice(true)
                                .build())
                        .build());
        assertThat(after.problem()).isEqualTo(BEFORE.problem());
        assertThat(after.evidence()).isEqualTo(BEFORE.evidence());
    }

    @Test
    void theProblemMayChangeItsTypeAlone() {
        Facts.ChangedProblem defective = new Facts.ChangedProblem(
                Optional.of(ProblemType.DEFECTIVE),
                Optional.empty(),
                Optional.of(ProblemType.NOT_RECEIVED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of()),
                Optional.empty(),
                Optional.empty());

        DisputeCase after = facts(Optional.empty(), Optional.of(defective), Optional.empty());

        assertThat(after.problem())
                .isEqualTo(ProblemBuilder.builder(BEFORE.problem())
                        .type(ProblemType.DEFECTIVE)
                        .root(ProblemType.NOT_RECEIVED)
                        .signals(List.of())
                        .build());
    }

    @Test
    void aProblemOfWhichNothingChangedStaysAsItWas() {
        assertThat(facts(Optional.empty(), Optional.of(NOTHING), Optional.empty()))
                .isEqualTo(BEFORE);
    }

    @Test
    void listsReplaceTheListBefore() {
        List<Evidence> photo = List.of(evidence(EvidenceKind.PHOTO));

        assertThat(facts(Optional.empty(), Optional.empty(), Optional.of(photo)).evidence())
                .isEqualTo(photo);
        assertThat(facts(Optional.empty(), Optional.empty(), Optional.of(List.of()))
                        .evidence())
                .isEmpty();
    }

    @Test
    void whatWasUnknownBecomesKnown() {
        Facts suspended = new Facts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(SellerBuilder.builder().suspended(true).build()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(suspended.over(BEFORE).build().seller().suspended()).contains(true);
    }

    @Test
    void aChangedProblemHasEveryFieldOfAProblem() {
        assertThat(names(Facts.ChangedProblem.class)).isEqualTo(names(Problem.class));
    }

    private static List<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Evidence evidence(EvidenceKind kind) {
        return EvidenceBuilder.builder().kind(kind).build();
    }

    private static DisputeCase facts(
            Optional<Order> order, Optional<Facts.ChangedProblem> problem, Optional<List<Evidence>> evidence) {
        Facts facts = new Facts(
                Optional.empty(),
                Optional.empty(),
                order,
                Optional.empty(),
                Optional.empty(),
                problem,
                evidence,
                Optional.empty(),
                Optional.empty());
        return facts.over(BEFORE).build();
    }
}
