package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.POLICY;
import static org.disputerules.drl.TestPolicy.again;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.Backing;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.generator.BoundedSpace;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.drl.table.CompetenceRow;
import org.disputerules.drl.table.LegRow;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.recommendation.Recovers;
import org.junit.jupiter.api.Test;

/** What must not be advised together, or of this payment, or of this body. */
class ExclusionTest {
    /** They bring no money, so they never stand where a way to the money could. */
    private static final Set<Action> BESIDE = EnumSet.of(
            Action.REPORT,
            Action.FILE_POLICE_COMPLAINT,
            Action.ASK_FOR_HELP,
            Action.LOOK_UP,
            Action.NOTIFY_ILLEGAL_PRODUCT);

    @Test
    void nothingIsAdvisedThatThePaymentOrTheBodyRulesOut() {
        RandomCases.from(900_000, 1_000).forEach(one -> holds(one.seed(), one.disputeCase()));
        BoundedSpace.every(9_001)
                .flatMap(one -> Stream.of(one, one.asOf(one.asOf().plusDays(100))))
                .forEach(disputeCase -> holds(0, disputeCase));
    }

    private static void holds(long seed, DisputeCase disputeCase) {
        Recommendation answer = ENGINE.decide(disputeCase);
        Situation situation = TestPolicy.state(TestPolicy.engine(), disputeCase).situation();
        List<Advice> open = open(answer).toList();
        String again = again(seed, disputeCase);
        Set<String> paypal = targets(open, Action.OPEN_PAYPAL_DISPUTE);
        for (Advice advice : open) {
            Optional<Payment> payment = payment(disputeCase, advice);
            switch (advice.action()) {
                case REQUEST_CHARGEBACK -> {
                    assertThat(payment.filter(ExclusionTest::hasCard)).as(again).isPresent();
                    assertThat(paypal).as(again).doesNotContain(payment.get().id());
                    assertThat(underWay(situation, payment.get().id(), Leg.PAYPAL))
                            .as("a PayPal dispute of the same payment is under way, " + again)
                            .isFalse();
                }
                case OPEN_PAYPAL_DISPUTE ->
                    assertThat(underWay(situation, payment.orElseThrow().id(), Leg.CARD))
                            .as("a chargeback of the same payment is under way, " + again)
                            .isFalse();
                case REPORT_UNAUTHORISED_PAYMENT ->
                    assertThat(payment.flatMap(Payment::authorisedByBuyer))
                            .as(again)
                            .isNotEqualTo(Optional.of(true));
                case REPORT, START_MEDIATION, FILE_POLICE_COMPLAINT ->
                    assertThat(POLICY.competences(disputeCase).map(CompetenceRow::body))
                            .as(again)
                            .contains(advice.target().orElse(""));
                default -> {
                    // Not said of one payment or body.
                }
            }
        }
        // A clock that no open step uses, such as that of a dispute for a seller's mere conduct, is no remedy.
        boolean remedyRuns = open.stream()
                .anyMatch(advice -> advice.recovers() != Recovers.NOTHING
                        && advice.doBy().filter(answer.asOf()::isAfter).isPresent());
        assertThat(remedyRuns && BESIDE.contains(answer.next().action()))
                .as("a report in place of a remedy, " + again)
                .isFalse();
    }

    private static Stream<Advice> open(Recommendation answer) {
        return Stream.concat(
                        Stream.of(answer.next()),
                        Stream.concat(answer.alternatives().stream(), answer.alongside().stream()))
                .filter(advice -> advice.notBefore().isEmpty());
    }

    private static Set<String> targets(List<Advice> open, Action action) {
        return open.stream()
                .filter(advice -> advice.action() == action)
                .flatMap(advice -> advice.target().stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Payment> payment(DisputeCase disputeCase, Advice advice) {
        return disputeCase.payments().stream()
                .filter(payment -> Optional.of(payment.id()).equals(advice.target()))
                .findFirst();
    }

    private static boolean hasCard(Payment payment) {
        return payment.method() == PaymentMethod.CARD
                || payment.backedBy()
                        .map(Backing::method)
                        .filter(PaymentMethod.CARD::equals)
                        .isPresent();
    }

    private static boolean underWay(Situation situation, String payment, Leg leg) {
        Means means = situation.means().get(payment);
        LegRow row = POLICY.leg(leg);
        return row.states().stream().anyMatch(note -> note.state() == means.leg(leg) && note.underWay());
    }
}
