package org.disputerules.drl;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DeclinedBecause;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Wish;
import org.disputerules.dispute.event.ActionDeclined;
import org.disputerules.drl.fact.Family;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.table.ActionRow;
import org.disputerules.drl.table.BodyRow;
import org.disputerules.drl.table.ClockKindRow;
import org.disputerules.drl.table.ClockRow;
import org.disputerules.drl.table.LegRow;
import org.disputerules.drl.table.OfferRow;
import org.disputerules.drl.table.PackRow;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.drl.table.ProofRow;
import org.disputerules.drl.table.ReasonRow;
import org.disputerules.drl.table.Row;
import org.disputerules.drl.table.ScopeRow;
import org.disputerules.drl.table.TransitionRow;
import org.disputerules.drl.table.TrapRow;
import org.disputerules.recommendation.PolicyEdition;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.Trap;

/** The tables and parameters of one edition, checked as a whole when they were loaded. Immutable. */
final class Policy {
    private final Tables tables;
    private final Map<String, ParameterRow> parameters;
    private final Map<String, Row> rowsById;
    private final Map<ClockKind, LegRow> owners = new EnumMap<>(ClockKind.class);
    private final Map<ClockKind, ClockKindRow> kinds = new EnumMap<>(ClockKind.class);
    private final Map<ClockKind, List<ClockRow>> clockRows;
    private final Map<Action, ActionRow> actions = new EnumMap<>(Action.class);
    private final Map<Trap, TrapRow> traps = new EnumMap<>(Trap.class);
    private final Map<ProblemType, Family> families = new EnumMap<>(ProblemType.class);
    private final Map<Wish, OfferRow> offers = new EnumMap<>(Wish.class);
    private final Map<Leg, Map<String, List<TransitionRow>>> transitions;
    private final PolicyEdition edition;

    Policy(Tables tables) {
        this.tables = tables;
        this.parameters = tables.parameters().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(ParameterRow::id, row -> row));
        this.rowsById = tables.rows().collect(java.util.stream.Collectors.toUnmodifiableMap(Row::id, row -> row));
        tables.legs().forEach(row -> row.clocks().forEach(clock -> owners.put(clock, row)));
        tables.clockKinds().forEach(row -> kinds.put(row.clock(), row));
        tables.actions().forEach(row -> actions.put(row.action(), row));
        tables.traps().forEach(row -> traps.put(row.trap(), row));
        tables.problems().forEach(row -> row.problems().forEach(problem -> families.put(problem, row.family())));
        tables.offers().forEach(row -> offers.put(row.wants(), row));
        this.clockRows = tables.clocks().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        ClockRow::clock, () -> new EnumMap<>(ClockKind.class), java.util.stream.Collectors.toList()));
        this.transitions = tables.transitions().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        TransitionRow::leg,
                        () -> new EnumMap<>(Leg.class),
                        java.util.stream.Collectors.groupingBy(TransitionRow::event)));
        List<LocalDate> checks = tables.sources().stream()
                .flatMap(source -> source.checkedOn().stream())
                .sorted()
                .toList();
        this.edition = new PolicyEdition(tables.edition(), checks.get(checks.size() - 1), checks.get(0));
    }

    PolicyEdition edition() {
        return edition;
    }

    Tables tables() {
        return tables;
    }

    List<LegRow> legs() {
        return tables.legs();
    }

    /** The leg without which a clock does not exist. */
    Optional<LegRow> owner(ClockKind kind) {
        return Optional.ofNullable(owners.get(kind));
    }

    LegRow leg(Leg leg) {
        return legs().stream().filter(row -> row.leg() == leg).findFirst().orElseThrow();
    }

    Optional<PackRow> pack(String marketplace) {
        return tables.packs().stream()
                .filter(row -> row.marketplace().equals(marketplace))
                .findFirst();
    }

    List<TransitionRow> transitions(Leg leg, String event) {
        return transitions.getOrDefault(leg, Map.of()).getOrDefault(event, List.of());
    }

    Optional<ClockKindRow> kind(ClockKind kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    List<ClockRow> clockRows(ClockKind kind) {
        return clockRows.getOrDefault(kind, List.of());
    }

    /** The rows by which a clock counts from an origin, in a marketplace, for a reason of a card scheme. */
    List<ClockRow> clockRows(ClockKind kind, String origin, String marketplace, String reason) {
        return clockRows(kind).stream()
                .filter(row -> row.origin().equals(origin))
                .filter(row -> row.pack().isEmpty() || row.pack().get().equals(marketplace))
                .filter(row -> row.reason().isEmpty() || row.reason().get().equals(reason))
                .toList();
    }

    ParameterRow parameter(String id) {
        return Objects.requireNonNull(parameters.get(id), id);
    }

    /** The parameter that says when a safe day is near. */
    String nearness() {
        return tables.nearness();
    }

    /** The parameter that says after how long an order is looked at again. */
    String recheck() {
        return tables.recheck();
    }

    Optional<ProofRow> proof(Route route, ProblemType problem) {
        return tables.proofs().stream()
                .filter(row -> row.route() == route && row.problems().contains(problem))
                .findFirst();
    }

    /** The reason of the card scheme over which a payment went that fits the problem. */
    Optional<ReasonRow> reason(Payment payment, ProblemType problem) {
        Optional<CardNetwork> network =
                payment.network().or(() -> payment.backedBy().flatMap(backing -> backing.network()));
        return network.flatMap(scheme -> tables.reasons().stream()
                .filter(row -> row.network() == scheme && row.problems().contains(problem))
                .findFirst());
    }

    /** The bodies that are competent for a case. */
    Stream<BodyRow> bodies(DisputeCase disputeCase) {
        return tables.bodies().stream().filter(row -> Competence.covers(row, disputeCase));
    }

    /** The family to which a problem belongs. */
    Family family(ProblemType problem) {
        return Objects.requireNonNull(families.get(problem), problem::name);
    }

    /** What gives the buyer what is wanted. */
    Optional<OfferRow> offer(Wish wants) {
        return Optional.ofNullable(offers.get(wants));
    }

    ActionRow action(Action action) {
        return Objects.requireNonNull(actions.get(action), action::name);
    }

    Optional<TrapRow> trap(Trap trap) {
        return Optional.ofNullable(traps.get(trap));
    }

    /** Whether this edition serves a case to the end, so that "nothing is left" is an honest answer. */
    boolean serves(DisputeCase disputeCase) {
        return tables.scopes().stream()
                .anyMatch(
                        scope -> scope.problems().contains(disputeCase.problem().type())
                                && !disputeCase.payments().isEmpty()
                                && disputeCase.payments().stream().allMatch(payment -> serves(scope, payment)));
    }

    private static boolean serves(ScopeRow scope, Payment payment) {
        boolean network = scope.networks().isEmpty()
                || payment.network().filter(scope.networks()::contains).isPresent();
        return scope.methods().contains(payment.method()) && network;
    }

    Row row(String id) {
        return Objects.requireNonNull(rowsById.get(id), id);
    }

    /** Every row, for the listing of the policy. */
    Stream<Row> rows() {
        return tables.rows();
    }

    /** The reason for which a page's clock is closed: the buyer looked, and the page offered no such action. */
    Optional<Reason> notOffered(ClockKind kind, History history) {
        return history.events().stream()
                .filter(ActionDeclined.class::isInstance)
                .map(ActionDeclined.class::cast)
                .filter(declined -> declined.why().equals(Optional.of(DeclinedBecause.NOT_OFFERED)))
                .filter(declined -> kind(kind)
                        .filter(row -> row.closedBy().contains(declined.action()))
                        .isPresent())
                .max(Comparator.comparing(declined -> declined.on().orElse(LocalDate.MIN)))
                .map(declined -> Reasons.step(
                        Step.NOT_OFFERED, Map.of("action", declined.action().name(), "clock", kind.name())));
    }
}
