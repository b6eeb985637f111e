package org.disputerules.drl;

import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.again;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.TestPolicy.Stated;
import org.disputerules.drl.fact.Ground;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.formula.Asked;
import org.disputerules.drl.formula.Differences;
import org.disputerules.drl.formula.Differences.Difference;
import org.disputerules.drl.formula.Formula;
import org.disputerules.drl.formula.Formulas;
import org.disputerules.drl.formula.Span;
import org.disputerules.drl.generator.RandomCases.Seeded;
import org.disputerules.recommendation.ClockSource;
import org.disputerules.recommendation.Deadline;
import org.disputerules.recommendation.Reason;

/** Compares the clocks that the policy reckons with the formulas of the sheets, and keeps what it found. */
final class FormulaComparison {
    private final Map<ClockKind, List<Formula>> formulas =
            Formulas.all().stream().collect(Collectors.groupingBy(Formula::clock));
    private final Map<String, Difference> differences = Differences.all();
    private final Map<String, Integer> agreed = new TreeMap<>();
    private final Map<String, Integer> differed = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();
    private final Set<String> rows = new TreeSet<>();

    /** By formula, how many clocks were as the sheet says. */
    Map<String, Integer> agreed() {
        return agreed;
    }

    /** By formula, how many clocks were as a stated difference says. */
    Map<String, Integer> differed() {
        return differed;
    }

    /** The first case of each kind of failure. */
    Map<String, String> failures() {
        return failures;
    }

    /** The rows, among other reasons, that gave the days of a clock that was compared. */
    Set<String> rows() {
        return rows;
    }

    void compare(Seeded one) {
        List<Deadline> reckoned = ENGINE.decide(one.disputeCase()).deadlines().stream()
                .filter(deadline -> deadline.basis().source() == ClockSource.DEFAULT
                        && deadline.lastDay().isPresent())
                .toList();
        if (!reckoned.isEmpty()) {
            Stated stated = TestPolicy.state(TestPolicy.engine(), one.disputeCase());
            note(stated.situation());
            Set<String> unnamed = withoutReason(stated, reckoned);
            reckoned.forEach(deadline -> compare(one, deadline, unnamed));
        }
    }

    private void note(Situation situation) {
        Stream.concat(
                        Stream.of(situation.picture().clocks()),
                        situation.means().values().stream().map(Means::clocks))
                .flatMap(clocks -> clocks.dated().stream())
                .filter(clock -> clock.basis().source() == ClockSource.DEFAULT)
                .flatMap(clock -> clock.because().stream())
                .map(Reason::id)
                .forEach(rows::add);
    }

    private void compare(Seeded one, Deadline deadline, Set<String> unnamed) {
        Asked asked = new Asked(
                one.disputeCase(),
                one.disputeCase().payments().stream()
                        .filter(payment -> deadline.target().equals(Optional.of(payment.id())))
                        .findFirst());
        Span shown = new Span(deadline.doBy().orElseThrow(), deadline.lastDay().orElseThrow(), deadline.doubtEndsOn());
        List<Formula> applying = applying(deadline, asked, unnamed);
        Optional<Formula> agreeing = applying.stream()
                .filter(formula -> formula.days().apply(asked).equals(Optional.of(shown)))
                .findFirst();
        Optional<Formula> differing = applying.stream()
                .filter(formula -> isStated(formula, asked, shown))
                .findFirst();
        if (agreeing.isPresent()) {
            agreed.merge(agreeing.get().id(), 1, Integer::sum);
        } else if (differing.isPresent()) {
            differed.merge(differing.get().id(), 1, Integer::sum);
        } else {
            failures.putIfAbsent(
                    deadline.kind() + " " + applying.stream().map(Formula::id).toList(),
                    said(deadline, shown, applying, asked) + again(one.seed(), one.disputeCase()));
        }
    }

    private boolean isStated(Formula formula, Asked asked, Span shown) {
        return Optional.ofNullable(differences.get(formula.id()))
                .flatMap(difference ->
                        difference.policySays().apply(asked, formula.days().apply(asked)))
                .equals(Optional.of(shown));
    }

    /** The formula that a clock must follow; several where the sheet leaves a choice; none where no sheet has it. */
    private List<Formula> applying(Deadline deadline, Asked asked, Set<String> unnamed) {
        boolean isUnnamed = deadline.kind() == ClockKind.CHARGEBACK
                && deadline.target().filter(unnamed::contains).isPresent();
        List<Formula> all =
                isUnnamed ? Formulas.cardWithoutReason() : formulas.getOrDefault(deadline.kind(), List.of());
        return all.stream().filter(formula -> formula.applies().test(asked)).toList();
    }

    /** The payments with a card's clock for which the policy names no reason of the scheme. */
    private static Set<String> withoutReason(Stated stated, List<Deadline> reckoned) {
        Set<String> payments = reckoned.stream()
                .filter(deadline -> deadline.kind() == ClockKind.CHARGEBACK)
                .flatMap(deadline -> deadline.target().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        stated.first().stream()
                .filter(Ground.class::isInstance)
                .map(Ground.class::cast)
                .filter(ground -> !ground.code().startsWith("UNNAMED"))
                .forEach(ground -> payments.remove(ground.payment()));
        return payments;
    }

    private static String said(Deadline deadline, Span shown, List<Formula> applying, Asked asked) {
        String sheets = applying.stream()
                .map(formula -> formula.id() + " " + formula.days().apply(asked))
                .collect(Collectors.joining(", "));
        return deadline.kind() + " of " + deadline.target() + "\n  policy: " + shown + " by " + deadline.basis()
                + "\n  sheets: " + (sheets.isEmpty() ? "no formula" : sheets) + "\n";
    }
}
