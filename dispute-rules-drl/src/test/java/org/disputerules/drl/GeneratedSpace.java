package org.disputerules.drl;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.TestPolicy.Stated;
import org.disputerules.drl.generator.BoundedSpace;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.format.DisputeFormat;
import org.disputerules.recommendation.Recommendation;

/** Many cases that no story tells: whatever changes no answer among them is there for nothing. */
final class GeneratedSpace {
    private final Deciding deciding;
    private final Supplier<Stream<DisputeCase>> cases;

    GeneratedSpace(Deciding deciding, Supplier<Stream<DisputeCase>> cases) {
        this.deciding = deciding;
        this.cases = cases;
    }

    /** Cases by chance, and every so many-th of the bounded space on each day around one of its clocks. */
    static GeneratedSpace of(Deciding deciding, int random, int step) {
        return new GeneratedSpace(
                deciding,
                () -> Stream.concat(
                        RandomCases.from(500_000, random).map(RandomCases.Seeded::disputeCase),
                        BoundedSpace.every(step)
                                .flatMap(one -> BoundedSpace.aroundEachClock(one, deciding.decide(one)))));
    }

    /** The mutants that change no answer. */
    Set<Mutant> changingNothing(Collection<Mutant> mutants) {
        Set<Mutant> left = ConcurrentHashMap.newKeySet();
        left.addAll(mutants);
        cases.get().parallel().filter(one -> !left.isEmpty()).forEach(one -> {
            Stated stated = deciding.state(one);
            Recommendation answer = deciding.decide(stated);
            left.removeIf(mutant -> changes(mutant, one, stated, answer));
        });
        return new HashSet<>(left);
    }

    private boolean changes(Mutant mutant, DisputeCase disputeCase, Stated stated, Recommendation answer) {
        try {
            return deciding.decide(mutant, disputeCase, stated)
                    .filter(other -> !other.equals(answer))
                    .filter(other -> !DisputeFormat.toJson(other).equals(DisputeFormat.toJson(answer)))
                    .isPresent();
        } catch (UnsupportedOperationException notToBeEvaluated) {
            throw notToBeEvaluated;
        } catch (RuntimeException noAnswer) {
            return true;
        }
    }
}
