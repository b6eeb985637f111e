package org.disputerules.benchmarks.shapes;

import java.util.List;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Route;

/**
 * What a made-up rule asks, before it takes a shape.
 *
 * @param where the kind of value
 * @param key which value of that kind
 * @param type the enum of the accepted values; empty for texts
 * @param accepted the accepted values
 */
record Condition(Where where, String key, String type, List<String> accepted) {
    enum Where {
        LEG,
        CLOCK,
        PROOF,
        SCALAR
    }

    static Condition leg(Leg leg, List<LegState> states) {
        return of(Where.LEG, leg.name(), states);
    }

    static Condition clock(ClockKind kind, List<ClockStatus> statuses) {
        return of(Where.CLOCK, kind.name(), statuses);
    }

    static Condition proof(Route route, EvidenceStatus status) {
        return of(Where.PROOF, route.name(), List.of(status));
    }

    static Condition scalar(String component, List<? extends Enum<?>> values) {
        return of(Where.SCALAR, component, values);
    }

    static Condition text(String component, String value) {
        return new Condition(Where.SCALAR, component, "", List.of(value));
    }

    private static Condition of(Where where, String key, List<? extends Enum<?>> values) {
        return new Condition(
                where,
                key,
                values.get(0).getDeclaringClass().getSimpleName(),
                values.stream().<String>map(Enum::name).toList());
    }
}
