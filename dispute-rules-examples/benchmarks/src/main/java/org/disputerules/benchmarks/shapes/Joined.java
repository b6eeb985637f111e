package org.disputerules.benchmarks.shapes;

import java.util.ArrayList;
import java.util.List;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Tracking;
import org.disputerules.dispute.Wish;
import org.disputerules.drl.fact.Known;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.fact.Occasion;
import org.disputerules.drl.fact.Picture;
import org.disputerules.drl.fact.Refunded;
import org.disputerules.drl.fact.Until;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Route;
import org.jspecify.annotations.Nullable;

/** One small fact a value; only the values that a rule asks for. */
public final class Joined {
    private Joined() {}

    /** Where a leg of the order stands. */
    public record LegIs(Leg leg, LegState state, Occasion since) {}

    /** Where a clock of the order stands. */
    public record ClockIs(
            ClockKind kind, ClockStatus status, @Nullable Until after) {}

    /** Whether the evidence suffices on a route. */
    public record ProofIs(Route route, EvidenceStatus status) {}

    /** The problem. */
    public record ProblemIs(ProblemType value) {}

    /** The tracking. */
    public record TrackingIs(@Nullable Tracking value) {}

    /** The wish. */
    public record WantsIs(@Nullable Wish value) {}

    /** The refunds. */
    public record RefundedIs(Refunded value) {}

    /** Whether the seller is professional. */
    public record ProfessionalIs(Known value) {}

    /** A payment, its means and its card scheme's reason. */
    public record MeansIs(String payment, PaymentMethod method, String reasonCode) {}

    /** Where a leg of a payment stands. */
    public record MeansLegIs(String payment, Leg leg, LegState state) {}

    /** Where a clock of a payment stands. */
    public record MeansClockIs(
            String payment,
            ClockKind kind,
            ClockStatus status,
            @Nullable Until after) {}

    static List<Object> of(Picture picture, List<Means> means) {
        List<Object> facts = new ArrayList<>();
        facts.add(new ProblemIs(picture.problem()));
        facts.add(new TrackingIs(picture.tracking()));
        facts.add(new WantsIs(picture.wants()));
        facts.add(new RefundedIs(picture.refunded()));
        facts.add(new ProfessionalIs(picture.professional()));
        for (Route route : Sketches.PROVEN) {
            facts.add(new ProofIs(route, picture.proof(route)));
        }
        Vocabulary.ORDER_LEGS.stream()
                .distinct()
                .forEach(leg -> facts.add(new LegIs(leg, picture.leg(leg), picture.since(leg))));
        Vocabulary.ORDER_CLOCKS.forEach(
                kind -> facts.add(new ClockIs(kind, picture.status(kind), picture.after(kind))));
        for (Means payment : means) {
            String id = payment.id();
            facts.add(new MeansIs(id, payment.method(), payment.reasonCode()));
            Vocabulary.PAYMENT_LEGS.stream()
                    .distinct()
                    .forEach(leg -> facts.add(new MeansLegIs(id, leg, payment.leg(leg))));
            Vocabulary.PAYMENT_CLOCKS.forEach(
                    kind -> facts.add(new MeansClockIs(id, kind, payment.status(kind), payment.after(kind))));
        }
        return facts;
    }
}
