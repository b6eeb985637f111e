package org.disputerules.benchmarks.shapes;

import java.util.List;
import java.util.stream.Stream;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.fact.Occasion;
import org.disputerules.drl.fact.Picture;
import org.disputerules.drl.fact.Until;
import org.disputerules.recommendation.Route;
import org.jspecify.annotations.Nullable;

/** The wide facts of the policy, with methods that give texts. */
public final class WideText {
    private WideText() {}

    static List<Object> of(Picture picture, List<Means> means) {
        return Stream.<Object>concat(
                        Stream.of(new PictureText(picture)), means.stream().map(MeansText::new))
                .toList();
    }

    /** The picture. */
    public record PictureText(Picture picture) {
        public String leg(Leg leg) {
            return picture.leg(leg).name();
        }

        public String status(ClockKind kind) {
            return picture.status(kind).name();
        }

        public String proof(Route route) {
            return picture.proof(route).name();
        }

        public String getProblem() {
            return picture.problem().name();
        }

        public String getTracking() {
            return String.valueOf(picture.tracking());
        }

        public String getWants() {
            return String.valueOf(picture.wants());
        }

        public String getRefunded() {
            return picture.refunded().name();
        }

        public String getProfessional() {
            return picture.professional().name();
        }

        public Occasion since(Leg leg) {
            return picture.since(leg);
        }

        public @Nullable Until after(ClockKind kind) {
            return picture.after(kind);
        }
    }

    /** A payment. */
    public record MeansText(Means means) {
        public String id() {
            return means.id();
        }

        public String leg(Leg leg) {
            return means.leg(leg).name();
        }

        public String status(ClockKind kind) {
            return means.status(kind).name();
        }

        public String getMethod() {
            return means.method().name();
        }

        public String getReasonCode() {
            return means.reasonCode();
        }

        public @Nullable Until after(ClockKind kind) {
            return means.after(kind);
        }
    }
}
