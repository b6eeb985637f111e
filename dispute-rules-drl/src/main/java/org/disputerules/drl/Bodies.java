package org.disputerules.drl;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Money;
import org.disputerules.drl.fact.Body;
import org.disputerules.drl.fact.Existence;
import org.disputerules.drl.table.BodyRow;
import org.disputerules.drl.table.BodyStep;
import org.disputerules.drl.table.ClaimRange;
import org.disputerules.drl.table.CompetenceRow;
import org.disputerules.recommendation.Ability;
import org.disputerules.recommendation.Phrase;
import org.disputerules.recommendation.Reason;

/**
 * The bodies of a case: as facts for the rules, and as the answer tells of them.
 *
 * @param claimed what is still claimed, where that is known
 */
record Bodies(Policy policy, DisputeCase disputeCase, Lengths lengths, Optional<Money> claimed) {

    Bodies(Policy policy, DisputeCase disputeCase, Lengths lengths) {
        this(
                policy,
                disputeCase,
                lengths,
                Refunds.asked(disputeCase).flatMap(claim -> Refunds.left(disputeCase, claim)));
    }

    /** A fact for each thing that a body does in this case, whatever number of rows say that it does. */
    List<Body> facts() {
        Map<List<?>, Body> facts = new LinkedHashMap<>();
        policy.competences(disputeCase)
                .filter(row -> row.claim().map(this::claimed).orElse(true))
                .forEach(row -> policy.body(row.body())
                        .ifPresent(body -> row.serves()
                                .forEach(service -> facts.merge(
                                        List.of(row.body(), service, row.action()),
                                        new Body(
                                                row.body(),
                                                service,
                                                row.action(),
                                                body.route(),
                                                existence(body),
                                                because(row, body)),
                                        Body::and))));
        return List.copyOf(facts.values());
    }

    private boolean claimed(ClaimRange range) {
        return lengths.holds(range, claimed);
    }

    private List<Reason> because(CompetenceRow row, BodyRow body) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(Reasons.of(row, Map.of()), Reasons.of(body, Map.of())),
                                row.tells().stream().flatMap(told -> lengths.because(told).stream())),
                        row.claim().stream()
                                .flatMap(range -> Stream.of(range.above(), range.upTo()))
                                .flatMap(Optional::stream)
                                .map(end -> lengths.measured(end).because()))
                .toList();
    }

    private Existence existence(BodyRow body) {
        if (since(body.closed())) {
            return Existence.CLOSED;
        }
        return since(body.doubtful()) ? Existence.DOUBTFUL : Existence.THERE;
    }

    private boolean since(Optional<LocalDate> day) {
        return day.filter(first -> !disputeCase.asOf().isBefore(first)).isPresent();
    }

    /** What is told of the body that a step aims at; empty where it aims at a payment, or at nothing. */
    Optional<org.disputerules.recommendation.Body> body(String target) {
        return row(target)
                .map(row -> new org.disputerules.recommendation.Body(
                        row.name(),
                        row.site(),
                        row.phone(),
                        abilities(row),
                        row.cost(),
                        row.languages(),
                        row.checkedOn()));
    }

    /** How to turn to it. */
    Stream<Phrase> steps(String target) {
        return row(target).stream()
                .flatMap(row -> row.steps().stream())
                .filter(step -> Competence.seller(step.sellers(), disputeCase, policy.places()))
                .filter(step -> step.claim().map(this::claimed).orElse(true))
                .filter(step -> step.amount()
                        .map(amount -> lengths.told(amount).isPresent())
                        .orElse(true))
                .map(step -> Reasons.phrase(step.step(), arguments(step)));
    }

    private Map<String, String> arguments(BodyStep step) {
        Map<String, String> arguments = new TreeMap<>();
        step.claim()
                .flatMap(ClaimRange::above)
                .flatMap(lengths::told)
                .ifPresent(end -> arguments.put("above", end.toString()));
        step.claim()
                .flatMap(ClaimRange::upTo)
                .flatMap(lengths::told)
                .ifPresent(end -> arguments.put("upTo", end.toString()));
        step.amount().flatMap(lengths::told).ifPresent(told -> arguments.put("amount", told.toString()));
        return arguments;
    }

    /** A buyer may call a payment as a body is called: then the payment is meant. */
    private Optional<BodyRow> row(String target) {
        return policy.body(target)
                .filter(row -> disputeCase.payments().stream()
                        .noneMatch(payment -> payment.id().equals(target)));
    }

    private List<Ability> abilities(BodyRow row) {
        boolean told = !row.reaches().isEmpty() && Competence.seller(row.reaches(), disputeCase, policy.places());
        return Stream.concat(row.can().stream(), told ? Stream.of(Ability.REACH_TRADER) : Stream.empty())
                .sorted()
                .toList();
    }
}
