package org.disputerules.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong.
 *
 * @param type the problem; it alone opens routes
 * @param also further problems; they may warn and ask for proof
 * @param root the first problem, where the type is what it became
 * @param noticedOn the day on which the buyer noticed it
 * @param certainty how sure the buyer is
 * @param extent how much of the order is concerned
 * @param disputedAmount the amount concerned, where the extent is a part
 * @param wants what the buyer wants
 * @param signals what changes the route whatever the problem is
 * @param returnCost what sending the item back costs
 * @param describedAs the problem in words, for the reader alone; no rule reads it
 */
@WithBuilder
public record Problem(
        ProblemType type,
        List<ProblemType> also,
        Optional<ProblemType> root,
        Optional<LocalDate> noticedOn,
        Optional<Certainty> certainty,
        Optional<Extent> extent,
        Optional<Money> disputedAmount,
        Optional<Wish> wants,
        List<Signal> signals,
        Optional<ReturnCost> returnCost,
        Optional<String> describedAs) {
    /** Copies its lists. */
    public Problem {
        also = List.copyOf(also);
        signals = List.copyOf(signals);
    }

    /**
     * A problem of which nothing but the type is known.
     *
     * @param type the type
     * @return the problem
     */
    public static Problem of(ProblemType type) {
        return ProblemBuilder.builder().type(type).build();
    }
}
