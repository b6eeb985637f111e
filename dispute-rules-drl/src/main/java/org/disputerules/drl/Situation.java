package org.disputerules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.fact.Picture;
import org.jspecify.annotations.Nullable;

/** Everything that was stated before pass 2, for the resolver. */
record Situation(History history, Picture picture, Map<String, Means> means, ProofFold proofs, Lengths lengths) {

    /** The clock that ends the time for an action: the payment's where the target is one and has it, else the order's. */
    Clock clock(ClockKind kind, String target, Policy policy) {
        @Nullable Means payment = means.get(target);
        return payment != null
                        && policy.owner(kind)
                                .filter(row -> row.leg().perPayment())
                                .isPresent()
                ? payment.clocks().of(kind)
                : picture.clocks().of(kind);
    }

    /** Every clock of the order and of each payment that has a last day. */
    List<Clock> clocks() {
        List<Clock> clocks = new ArrayList<>(picture.clocks().dated());
        means.values().forEach(payment -> clocks.addAll(payment.clocks().dated()));
        return clocks;
    }

    /** The clocks of another situation that do not stand there as they do here. */
    List<Clock> moved(Situation other) {
        List<Clock> moved = other.clocks();
        moved.removeIf(clock -> days(clock).equals(days(same(clock))));
        return moved;
    }

    /** The clock of the same kind and payment. */
    Clock same(Clock clock) {
        @Nullable Means payment = means.get(clock.payment());
        return (payment == null ? picture.clocks() : payment.clocks()).of(clock.kind());
    }

    private static List<@Nullable LocalDate> days(Clock clock) {
        return Arrays.asList(clock.startsOn(), clock.nearFrom(), clock.doBy(), clock.lastDay(), clock.doubtEndsOn());
    }
}
