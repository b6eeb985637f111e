package org.disputerules.drl;

import java.util.Map;
import java.util.stream.Stream;
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
    Stream<Clock> clocks() {
        return Stream.concat(
                        Stream.of(picture.clocks()), means.values().stream().map(Means::clocks))
                .flatMap(clocks -> clocks.dated().stream());
    }
}
