package org.disputerules.drl;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.Backing;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DeclinedBecause;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.ItemCategory;
import org.disputerules.dispute.OfferKind;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Signal;
import org.disputerules.dispute.Wish;
import org.disputerules.dispute.event.ActionDeclined;
import org.disputerules.dispute.event.EventType;
import org.disputerules.drl.fact.Anchor;
import org.disputerules.drl.fact.Clocks;
import org.disputerules.drl.fact.Family;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.fact.Standing;
import org.disputerules.drl.table.ActionRow;
import org.disputerules.drl.table.BodyRow;
import org.disputerules.drl.table.ClockKindRow;
import org.disputerules.drl.table.ClockRow;
import org.disputerules.drl.table.CompetenceRow;
import org.disputerules.drl.table.LegRow;
import org.disputerules.drl.table.OfferKindRow;
import org.disputerules.drl.table.OfferRow;
import org.disputerules.drl.table.PackRow;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.drl.table.PriorityRow;
import org.disputerules.drl.table.ProblemRow;
import org.disputerules.drl.table.ProofRow;
import org.disputerules.drl.table.ReasonRow;
import org.disputerules.drl.table.RightRow;
import org.disputerules.drl.table.Row;
import org.disputerules.drl.table.ScopeRow;
import org.disputerules.drl.table.SourceRow;
import org.disputerules.drl.table.SurchargeRow;
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
    private final Map<ClockKind, Map<String, List<ClockRow>>> clockRowsByOrigin;
    private final Map<Action, ActionRow> actions = new EnumMap<>(Action.class);
    private final List<ActionRow> remedies;
    private final Map<Trap, TrapRow> traps = new EnumMap<>(Trap.class);
    private final Map<String, Map<Leg, List<TransitionRow>>> transitions;
    private final Map<Route, Map<ProblemType, List<ProofRow>>> proofs = new EnumMap<>(Route.class);
    private final Map<String, Map<LocalDate, Reason>> lengths;
    private final Map<Leg, Map<LegState, Standing>> beginnings = new EnumMap<>(Leg.class);
    private final List<ClockKind> closable;
    private final IdleClocks idleClocks;
    private final Map<ProblemType, Family> families = new EnumMap<>(ProblemType.class);
    private final Map<ProblemType, List<Signal>> implied = new EnumMap<>(ProblemType.class);
    private final Set<ProblemType> follows = EnumSet.noneOf(ProblemType.class);
    private final Map<Wish, OfferRow> offers = new EnumMap<>(Wish.class);
    private final Map<OfferKind, OfferKindRow> offerKinds = new EnumMap<>(OfferKind.class);
    private final Places places;
    private final Map<String, BodyRow> bodies;
    private final PolicyEdition edition;
    private final Map<String, String> layers;
    private final Comparator<Candidate> order;
    private final HouseRules houseRules;
    private final Attribution unplaced;
    private final Map<String, Attribution> attributions;

    Policy(Tables tables) {
        this(tables, Map.of());
    }

    /** With the names of the layers of rows and parameters that are not of the base, by their ids. */
    Policy(Tables tables, Map<String, String> layers) {
        this.tables = tables;
        this.layers = Map.copyOf(layers);
        this.unplaced = new Attribution(this.layers, Set.of());
        this.attributions = tables.packs().stream().collect(toUnmodifiableMap(PackRow::marketplace, this::attribution));
        this.order = Candidate.order(priorities());
        this.houseRules = new HouseRules(tables.rules());
        this.parameters = tables.parameters().stream().collect(toUnmodifiableMap(ParameterRow::id, row -> row));
        this.rowsById = tables.rows().collect(toUnmodifiableMap(Row::id, row -> row));
        tables.legs().forEach(row -> row.clocks().forEach(clock -> owners.put(clock, row)));
        tables.clockKinds().forEach(row -> kinds.put(row.clock(), row));
        tables.actions().forEach(row -> actions.put(row.action(), row));
        this.remedies = tables.actions().stream()
                .filter(row -> row.remedy().isPresent())
                .toList();
        tables.traps().forEach(row -> traps.put(row.trap(), row));
        for (ProblemRow row : tables.problems()) {
            row.problems().forEach(problem -> families.put(problem, row.family()));
            implied.putAll(row.implies());
            if (row.follows()) {
                follows.addAll(row.problems());
            }
        }
        tables.offers().forEach(row -> offers.put(row.wants(), row));
        tables.offerKinds().forEach(row -> offerKinds.put(row.offer(), row));
        this.places = new Places(tables.places());
        this.bodies = tables.bodies().stream().collect(toUnmodifiableMap(BodyRow::body, row -> row));
        this.clockRows = tables.clocks().stream()
                .collect(groupingBy(ClockRow::clock, () -> new EnumMap<>(ClockKind.class), toList()));
        this.clockRowsByOrigin = tables.clocks().stream()
                .collect(groupingBy(
                        ClockRow::clock, () -> new EnumMap<>(ClockKind.class), groupingBy(ClockRow::origin)));
        this.transitions = tables.transitions().stream()
                .collect(groupingBy(
                        TransitionRow::event,
                        groupingBy(TransitionRow::leg, () -> new EnumMap<>(Leg.class), toList())));
        for (ProofRow row : tables.proofs()) {
            Map<ProblemType, List<ProofRow>> byProblem =
                    proofs.computeIfAbsent(row.route(), route -> new EnumMap<>(ProblemType.class));
            row.problems()
                    .forEach(problem -> byProblem
                            .computeIfAbsent(problem, key -> new ArrayList<>())
                            .add(row));
        }
        this.lengths = tables.parameters().stream()
                .collect(toUnmodifiableMap(
                        ParameterRow::id,
                        row -> row.values().stream()
                                .collect(
                                        toUnmodifiableMap(ParameterRow.Value::from, value -> Reasons.of(row, value)))));
        tables.legs().forEach(row -> beginnings.put(row.leg(), beginnings(row)));
        this.closable = kinds.values().stream()
                .filter(row -> !row.closedBy().isEmpty())
                .map(ClockKindRow::clock)
                .toList();
        this.idleClocks = new IdleClocks(tables.legs(), owners);
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

    /** The layers of what is not of the base, by id. */
    Map<String, String> layers() {
        return layers;
    }

    /** The layer that a rule, row, parameter or step belongs to. */
    String layer(String id) {
        return layers.getOrDefault(id, Reasons.BASE);
    }

    /** Whose word the reasons of a case are, by its marketplace. */
    Attribution attribution(Optional<String> marketplace) {
        return marketplace.map(attributions::get).orElse(unplaced);
    }

    private Attribution attribution(PackRow pack) {
        return new Attribution(
                layers,
                tables.sources().stream()
                        .filter(source ->
                                !source.pack().orElse(pack.marketplace()).equals(pack.marketplace()))
                        .map(SourceRow::id)
                        .collect(toUnmodifiableSet()));
    }

    /** The order of routes. */
    PriorityRow priorities() {
        return tables.priorities().get(0);
    }

    /** The order among open candidates. */
    Comparator<Candidate> order() {
        return order;
    }

    HouseRules houseRules() {
        return houseRules;
    }

    List<LegRow> legs() {
        return tables.legs();
    }

    /** The routes on which evidence was asked for and is awaited. */
    Set<Route> awaitingEvidence(Map<Leg, Standing> at) {
        Set<Route> routes = EnumSet.noneOf(Route.class);
        for (LegRow row : legs()) {
            if (note(row, at).filter(LegRow.StateNote::evidenceAsked).isPresent()) {
                routes.add(row.route());
            }
        }
        return routes;
    }

    /** The anchor that is reached when a leg comes into a state. */
    Optional<Anchor> reached(Leg leg, LegState state) {
        return leg(leg).note(state).flatMap(LegRow.StateNote::anchor);
    }

    /** The last day of what is awaited from the platform; empty where nothing is, or its end is unknown. */
    Optional<LocalDate> platformDone(Map<Leg, Standing> at, Clocks clocks) {
        return legs().stream()
                .filter(LegRow::ofPlatform)
                .flatMap(row -> note(row, at).stream())
                .filter(LegRow.StateNote::underWay)
                .flatMap(note -> note.clocks().stream())
                .flatMap(kind -> Optional.ofNullable(clocks.of(kind).lastDay()).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<LegRow.StateNote> note(LegRow row, Map<Leg, Standing> at) {
        return row.note(Objects.requireNonNull(at.get(row.leg())).state());
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

    /** What an event, or a day of the order, does to each leg on which it does something. */
    Map<Leg, List<TransitionRow>> transitions(String event) {
        return transitions.getOrDefault(event, Map.of());
    }

    private static Map<LegState, Standing> beginnings(LegRow row) {
        Map<LegState, Standing> byState = new EnumMap<>(LegState.class);
        for (LegState state : LegState.values()) {
            byState.put(state, new Standing(state, 0, List.of(Reasons.of(row, Map.of("state", state.name())))));
        }
        return byState;
    }

    /** Where a leg stands before anything happened. */
    Standing beginning(LegRow row, LegState state) {
        return Objects.requireNonNull(
                Objects.requireNonNull(beginnings.get(row.leg()), row::id).get(state));
    }

    /** The clocks that nothing has started. */
    IdleClocks idleClocks() {
        return idleClocks;
    }

    Optional<ClockKindRow> kind(ClockKind kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** The clocks that a page can show to be over by not offering an action. */
    List<ClockKind> closable() {
        return closable;
    }

    List<ClockRow> clockRows(ClockKind kind) {
        return clockRows.getOrDefault(kind, List.of());
    }

    /** The rows by which a clock counts from an origin. */
    List<ClockRow> clockRows(ClockKind kind, String origin) {
        return clockRowsByOrigin.getOrDefault(kind, Map.of()).getOrDefault(origin, List.of());
    }

    /** A value of a parameter as a line of the chain of reasons. */
    Reason because(ParameterRow row, ParameterRow.Value value) {
        return Objects.requireNonNull(
                Objects.requireNonNull(lengths.get(row.id()), row::id).get(value.from()));
    }

    /** Whether some row says how a clock counts from an origin, in whatever marketplace. */
    boolean counts(ClockKind kind, String origin) {
        return !clockRows(kind, origin).isEmpty();
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

    /** What must be proven for a problem, by the routes that ask for something; a row for the item's category comes first. */
    Map<Route, ProofRow> proofs(ProblemType problem, Optional<ItemCategory> category) {
        Map<Route, ProofRow> asked = new EnumMap<>(Route.class);
        proofs.forEach((route, byProblem) -> {
            List<ProofRow> rows = byProblem.getOrDefault(problem, List.of());
            rows.stream()
                    .filter(row -> category.filter(row.categories()::contains).isPresent())
                    .findFirst()
                    .or(() -> rows.stream()
                            .filter(row -> row.categories().isEmpty())
                            .findFirst())
                    .ifPresent(row -> asked.put(route, row));
        });
        return asked;
    }

    /** The actions that begin a way to get a payment back. */
    List<ActionRow> remedies() {
        return remedies;
    }

    /** The problem that the routes treat: where it is one of money that does not come back, the one that it began with. */
    ProblemType matter(Problem problem) {
        return problem.root().filter(root -> follows.contains(problem.type())).orElse(problem.type());
    }

    /** The ground to choose on a route: the problem itself, or the one that the route knows for problems of its kind. */
    ProblemType ground(Problem problem, Route route) {
        ProblemType matter = matter(problem);
        return tables.problems().stream()
                .filter(row -> row.problems().contains(matter))
                .flatMap(row -> Optional.ofNullable(row.grounds().get(route)).stream())
                .findFirst()
                .orElse(problem.type());
    }

    /** The network of the card that paid, or that stands behind what did. */
    static Optional<CardNetwork> network(Payment payment) {
        return payment.network().or(() -> payment.backedBy().flatMap(Backing::network));
    }

    /** The reason of the card scheme over which a payment went that fits the case. */
    Optional<ReasonRow> reason(Payment payment, DisputeCase disputeCase, Replay replay) {
        return network(payment)
                .flatMap(scheme -> reason(Optional.of(scheme), disputeCase, replay))
                .or(() -> leg(Leg.CARD).covers(payment)
                        ? reason(Optional.empty(), disputeCase, replay)
                        : Optional.empty());
    }

    /** The problem itself comes before the one that it began with. */
    private Optional<ReasonRow> reason(Optional<CardNetwork> network, DisputeCase disputeCase, Replay replay) {
        Problem problem = disputeCase.problem();
        return Stream.of(problem.type(), matter(problem))
                .flatMap(matter -> tables.reasons().stream()
                        .filter(row -> row.network().equals(network)
                                && row.problems().contains(matter)
                                && Competence.covers(row, disputeCase, signals(problem), replay))
                        .sorted(Comparator.comparing(ReasonRow::general)))
                .findFirst();
    }

    /** Where bodies are competent for a case, of the bodies that are there or were. */
    Stream<CompetenceRow> competences(DisputeCase disputeCase) {
        Set<Signal> signals = signals(disputeCase.problem());
        return tables.competences().stream()
                .filter(row -> Competence.covers(row, disputeCase, signals, places)
                        && body(row.body())
                                .flatMap(BodyRow::opened)
                                .filter(disputeCase.asOf()::isBefore)
                                .isEmpty());
    }

    /** What is known of a body. */
    Optional<BodyRow> body(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /** The rights that the buyer has in a case. */
    Stream<RightRow> rights(DisputeCase disputeCase) {
        return tables.rights().stream().filter(row -> Competence.covers(row, disputeCase, places));
    }

    /** What the law adds to sums that are paid back late, for the buyer of a case. */
    Stream<SurchargeRow> surcharges(DisputeCase disputeCase) {
        return tables.surcharges().stream().filter(row -> Competence.covers(row, disputeCase, places));
    }

    Holidays holidays() {
        return tables.holidays();
    }

    Places places() {
        return places;
    }

    /** The family to which a problem belongs. */
    Family family(ProblemType problem) {
        return Objects.requireNonNull(families.get(problem), problem::name);
    }

    /** The signals of a case: those that are named, and those that its problem implies. */
    Set<Signal> signals(Problem problem) {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        signals.addAll(problem.signals());
        signals.addAll(implied.getOrDefault(problem.type(), List.of()));
        return signals;
    }

    /** What gives the buyer what is wanted. */
    Optional<OfferRow> offer(Wish wants) {
        return Optional.ofNullable(offers.get(wants));
    }

    OfferKindRow offerKind(OfferKind offer) {
        return Objects.requireNonNull(offerKinds.get(offer), offer::name);
    }

    ActionRow action(Action action) {
        return Objects.requireNonNull(actions.get(action), action::name);
    }

    /** The event that an action itself is: the first that its row names, where it names one. */
    Optional<EventType> own(Action action) {
        return action(action).endedBy().stream().findFirst();
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

    /** The first word that a page offered none of the actions that a clock limits; it closes the clock. */
    Optional<Refusal> notOffered(ClockKind kind, History history) {
        List<Action> closing = kind(kind).map(ClockKindRow::closedBy).orElse(List.of());
        if (closing.isEmpty()) {
            return Optional.empty();
        }
        for (int position = 1; position <= history.events().size(); position++) {
            if (history.at(position) instanceof ActionDeclined declined
                    && declined.why().equals(Optional.of(DeclinedBecause.NOT_OFFERED))
                    && closing.contains(declined.action())) {
                return Optional.of(new Refusal(
                        position,
                        Reasons.step(
                                Step.NOT_OFFERED,
                                Map.of("action", declined.action().name(), "clock", kind.name()))));
            }
        }
        return Optional.empty();
    }

    /**
     * A page offered no such action.
     *
     * @param position the place in the history at which the buyer said so
     */
    record Refusal(int position, Reason because) {}
}
