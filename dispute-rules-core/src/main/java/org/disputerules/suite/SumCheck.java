package org.disputerules.suite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Recomputes the sums of a step and holds every expected day against them. */
final class SumCheck {
    /** Words in a parenthesis that name no parameter. */
    private static final Set<String> NO_NAMES = Set.of("OURS", "stated");

    private final PolicyIndex policy;
    private final LocalDate asOf;

    SumCheck(PolicyIndex policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    /** All that is wrong with the sums of an expectation. */
    List<String> objections(Expectation expectation) {
        List<String> objections = new ArrayList<>();
        List<LocalDate> reached = new ArrayList<>();
        for (String line : expectation.sums()) {
            try {
                Sum sum = Sum.parse(line);
                reached.add(sum.stated());
                objections(sum).map(what -> "`" + line + "`: " + what).forEach(objections::add);
            } catch (IllegalArgumentException e) {
                objections.add("`" + line + "` " + e.getMessage());
            }
        }
        expectation.days().forEach((field, day) -> {
            if (!reached.contains(day)) {
                objections.add("no sum ends in " + day + ", which is expected as " + field + ". Maybe add `" + day
                        + " (stated) = " + day + "` where a page states it.");
            }
        });
        return objections;
    }

    private Stream<String> objections(Sum sum) {
        Optional<String> wrong = sum.computed().equals(sum.stated())
                ? Optional.empty()
                : Optional.of("the right sum is " + sum.corrected());
        return Stream.concat(wrong.stream(), sum.terms().stream().flatMap(this::objections));
    }

    private Stream<String> objections(Sum.Term term) {
        return term.names().stream()
                .filter(name -> !NO_NAMES.contains(name))
                .flatMap(name -> policy.objection(name, term.length(), asOf).stream());
    }
}
