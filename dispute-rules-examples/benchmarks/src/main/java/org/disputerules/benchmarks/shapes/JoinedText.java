package org.disputerules.benchmarks.shapes;

import java.util.List;
import org.disputerules.drl.fact.Held;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.fact.Moment;
import org.disputerules.drl.fact.Occasion;
import org.disputerules.drl.fact.Picture;
import org.disputerules.drl.fact.Until;
import org.jspecify.annotations.Nullable;

/** As {@link Joined}, with texts that rules compare with literals; also the facts of pass 1. */
public final class JoinedText {
    private JoinedText() {}

    /** A day of the order or a payment. */
    public record DayOf(String anchor, String payment, Moment moment) {}

    /** A piece of evidence. */
    public record Piece(String kind, Held held) {}

    /** Where a leg of the order stands. */
    public record LegIs(String leg, String state, Occasion since) {}

    /** Where a clock of the order stands. */
    public record ClockIs(
            String kind, String status, @Nullable Until after) {}

    /** Whether the evidence suffices on a route. */
    public record ProofIs(String route, String status) {}

    /** The problem. */
    public record ProblemIs(String value) {}

    /** The tracking. */
    public record TrackingIs(String value) {}

    /** The wish. */
    public record WantsIs(String value) {}

    /** The refunds. */
    public record RefundedIs(String value) {}

    /** Whether the seller is professional. */
    public record ProfessionalIs(String value) {}

    /** A payment, its means and its card scheme's reason. */
    public record MeansIs(String payment, String method, String reasonCode) {}

    /** Where a leg of a payment stands. */
    public record MeansLegIs(String payment, String leg, String state) {}

    /** Where a clock of a payment stands. */
    public record MeansClockIs(
            String payment,
            String kind,
            String status,
            @Nullable Until after) {}

    static Object of(Moment moment) {
        return new DayOf(moment.anchor().name(), moment.payment(), moment);
    }

    static Object of(Held held) {
        return new Piece(held.kind().name(), held);
    }

    static List<Object> of(Picture picture, List<Means> means) {
        return Joined.of(picture, means).stream().map(JoinedText::text).toList();
    }

    private static Object text(Object fact) {
        if (fact instanceof Joined.LegIs is) {
            return new LegIs(is.leg().name(), is.state().name(), is.since());
        } else if (fact instanceof Joined.ClockIs is) {
            return new ClockIs(is.kind().name(), is.status().name(), is.after());
        } else if (fact instanceof Joined.ProofIs is) {
            return new ProofIs(is.route().name(), is.status().name());
        } else if (fact instanceof Joined.ProblemIs is) {
            return new ProblemIs(is.value().name());
        } else if (fact instanceof Joined.TrackingIs is) {
            return new TrackingIs(String.valueOf(is.value()));
        } else if (fact instanceof Joined.WantsIs is) {
            return new WantsIs(String.valueOf(is.value()));
        } else if (fact instanceof Joined.RefundedIs is) {
            return new RefundedIs(is.value().name());
        } else if (fact instanceof Joined.ProfessionalIs is) {
            return new ProfessionalIs(is.value().name());
        } else if (fact instanceof Joined.MeansIs is) {
            return new MeansIs(is.payment(), is.method().name(), is.reasonCode());
        } else if (fact instanceof Joined.MeansLegIs is) {
            return new MeansLegIs(is.payment(), is.leg().name(), is.state().name());
        } else if (fact instanceof Joined.MeansClockIs is) {
            return new MeansClockIs(is.payment(), is.kind().name(), is.status().name(), is.after());
        }
        throw new IllegalArgumentException(fact.toString());
    }
}
