package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.OfferKind;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.EventType;
import org.disputerules.drl.fact.Anchor;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.table.ActionRow;
import org.disputerules.drl.table.ClaimRange;
import org.disputerules.drl.table.ClockRow;
import org.disputerules.drl.table.LegRow;
import org.disputerules.drl.table.OfferKindRow;
import org.disputerules.drl.table.PackRow;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.drl.table.PlaceRow;
import org.disputerules.drl.table.PriorityRow;
import org.disputerules.drl.table.ReasonRow;
import org.disputerules.drl.table.RightRow;
import org.disputerules.drl.table.Row;
import org.disputerules.drl.table.SourceRow;
import org.disputerules.drl.table.SurchargeRow;
import org.disputerules.drl.table.TransitionRow;
import org.disputerules.format.StrictReader;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.SourceRef;

/** Finds what no single row shows: ids used twice, references into nothing, rows that contradict each other. */
final class TablesCheck {
    private static final String OURS = "OURS";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Tables tables;
    private final List<InputProblem> problems = new ArrayList<>();
    private final Set<String> parameters;
    private final Set<String> sources;

    private TablesCheck(Tables tables) {
        this.tables = tables;
        this.parameters = tables.parameters().stream().map(ParameterRow::id).collect(Collectors.toSet());
        this.sources = tables.sources().stream().map(SourceRow::id).collect(Collectors.toSet());
    }

    /** What is wrong; the path of each problem is the id of its row, or the name of its table. */
    static List<InputProblem> problems(Tables tables) {
        TablesCheck check = new TablesCheck(tables);
        check.ids();
        check.sources();
        check.parameters();
        check.clocks();
        check.legs();
        check.transitions();
        check.actions();
        check.proofs();
        check.families();
        check.offers();
        check.places();
        check.problems.addAll(BodiesCheck.problems(tables));
        check.priorities();
        check.keys();
        check.packs();
        return check.problems;
    }

    private void say(String id, String what, String hint) {
        problems.add(InputProblem.at(id, what, hint));
    }

    private void ids() {
        Map<String, Integer> counted = new HashMap<>();
        Stream.concat(
                        tables.rows().map(Row::id),
                        Stream.concat(
                                tables.parameters().stream().map(ParameterRow::id),
                                tables.sources().stream().map(SourceRow::id)))
                .forEach(id -> counted.merge(id, 1, Integer::sum));
        counted.forEach((id, times) -> {
            if (times > 1) {
                say(id, "The id is used " + times + " times.", "Maybe give each row an id of its own.");
            }
        });
    }

    private void sources() {
        tables.rows().forEach(row -> cites(row.id(), row.sources()));
        tables.parameters().forEach(row -> row.values().forEach(value -> cites(row.id(), value.sources())));
        if (tables.sources().stream().allMatch(source -> source.checkedOn().isEmpty())) {
            say("sources", "No source has a day on which it was checked.", "Maybe add checkedOn.");
        }
    }

    private void cites(String id, List<SourceRef> cited) {
        if (cited.isEmpty()) {
            say(id, "The row cites no source.", "Maybe add sources, or source: OURS for our own judgement.");
        }
        cited.stream()
                .filter(ref -> !ref.source().equals(OURS) && !sources.contains(ref.source()))
                .forEach(ref ->
                        say(id, "The source " + ref.source() + " is not registered.", "Maybe add it to sources."));
    }

    private void parameters() {
        needs("edition.yaml", tables.nearness());
        needs("edition.yaml", tables.recheck());
        for (PackRow row : tables.packs()) {
            row.fastPromise().ifPresent(parameter -> length(row.id(), parameter));
            row.manyDisputes().ifPresent(parameter -> measure(row.id(), parameter));
        }
        for (ReasonRow row : tables.reasons()) {
            row.statementFrom().ifPresent(parameter -> measure(row.id(), parameter));
        }
        for (RightRow row : tables.rights()) {
            row.price().ifPresent(range -> {
                measure(row.id(), range.above());
                measure(row.id(), range.upTo());
            });
        }
        for (SurchargeRow row : tables.surcharges()) {
            row.above().ifPresent(parameter -> length(row.id(), parameter));
            row.upTo().ifPresent(parameter -> length(row.id(), parameter));
            row.adds().forEach(parameter -> measure(row.id(), parameter));
        }
        tables.competences().forEach(row -> {
            row.claim().ifPresent(range -> measure(row.id(), range));
            row.tells().forEach(parameter -> needs(row.id(), parameter));
        });
        tables.bodies()
                .forEach(row -> row.steps().forEach(step -> {
                    step.claim().ifPresent(range -> measure(row.id(), range));
                    step.amount().ifPresent(parameter -> needs(row.id(), parameter));
                }));
        for (ParameterRow row : tables.parameters()) {
            if (row.values().isEmpty()) {
                say(row.id(), "The parameter has no value.", "Maybe add one with its first day.");
            }
            Set<Object> days = new HashSet<>();
            row.values().forEach(value -> {
                row.until()
                        .filter(end -> !value.from().isBefore(end))
                        .ifPresent(end -> say(
                                row.id(),
                                "The value from " + value.from() + " never holds: nothing does from " + end + " on.",
                                "Maybe the two days were mixed up."));
                if (!days.add(value.from())) {
                    say(row.id(), "Two values hold from " + value.from() + ".", "Maybe remove one.");
                }
                if (value.length() < 0) {
                    say(row.id(), "The length " + value.length() + " is negative.", "Maybe drop the sign.");
                }
            });
        }
    }

    private void length(String id, String parameter) {
        needs(id, parameter);
        tables.parameters().stream()
                .filter(row -> row.id().equals(parameter) && !row.unit().ofTime())
                .forEach(row -> say(id, parameter + " is no length of time.", "Maybe give it the unit DAYS."));
    }

    private void needs(String id, String parameter) {
        if (!parameters.contains(parameter)) {
            say(id, "There is no parameter " + parameter + ".", "Maybe add it to the parameters.");
        }
    }

    private void clocks() {
        tables.clockKinds().forEach(row -> {
            row.safety().ifPresent(parameter -> length(row.id(), parameter));
            row.doubt().ifPresent(doubt -> length(row.id(), doubt.length()));
        });
        for (ClockRow row : tables.clocks()) {
            row.length().ifPresent(parameter -> length(row.id(), parameter));
            row.then().ifPresent(parameter -> length(row.id(), parameter));
            row.onDayOff().ifPresent(parameter -> length(row.id(), parameter));
            Stream.of(row.cap(), row.inTime()).flatMap(Optional::stream).forEach(limit -> {
                length(row.id(), limit.length());
                limit.then().ifPresent(parameter -> length(row.id(), parameter));
            });
            if (!known(row.origin())) {
                say(row.id(), "There is no anchor or event " + row.origin() + ".", "Maybe it is misspelt.");
            }
        }
    }

    private static boolean known(String origin) {
        return constant(Anchor.values(), origin).isPresent()
                || constant(EventType.values(), origin).isPresent();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private void legs() {
        for (Leg leg : Leg.values()) {
            if (tables.legs().stream().filter(row -> row.leg() == leg).count() != 1) {
                say("legs", "The leg " + leg + " needs exactly one row.", "Maybe add or merge rows.");
            }
        }
        for (LegRow row : tables.legs()) {
            if (row.leg().perPayment() == row.methods().isEmpty()) {
                say(row.id(), "Only a leg of a payment names means of payment, and it must.", "Maybe mend methods.");
            }
            row.states().stream()
                    .filter(note -> note.underWay() && note.clocks().isEmpty())
                    .forEach(note -> say(row.id(), note.state() + " is under way without a clock.", "Maybe name one."));
        }
    }

    private void transitions() {
        List<TransitionRow> rows = tables.transitions();
        for (TransitionRow row : rows) {
            Optional<EventType> type = constant(EventType.values(), row.event());
            if (!known(row.event())) {
                say(row.id(), "There is no anchor or event " + row.event() + ".", "Maybe it is misspelt.");
            }
            row.given().keySet().forEach(name -> given(row, type, name));
            row.starts().stream()
                    .filter(clock -> tables.clocks().stream()
                            .noneMatch(found ->
                                    found.clock() == clock && found.origin().equals(row.event())))
                    .forEach(clock -> say(
                            row.id(),
                            "It starts " + clock + ", but no clock row counts from " + row.event() + ".",
                            "Maybe add one, or drop the start."));
            if (row.from().contains(LegState.ABSENT)) {
                say(row.id(), "A leg that is absent cannot move.", "Maybe drop ABSENT.");
            }
        }
        for (int first = 0; first < rows.size(); first++) {
            for (int second = first + 1; second < rows.size(); second++) {
                if (compete(rows.get(first), rows.get(second))) {
                    say(
                            rows.get(first).id(),
                            "The row competes with " + rows.get(second).id() + ".",
                            "Maybe tell their states or details apart.");
                }
            }
        }
    }

    private void given(TransitionRow row, Optional<EventType> type, String name) {
        Given given = Given.of(name);
        boolean exists = switch (given.place()) {
            case EVENT -> type.isPresent() && EventDetails.names(type.get()).contains(name);
            case EARLIER ->
                Arrays.stream(EventType.values())
                        .anyMatch(other -> EventDetails.names(other).contains(given.name()));
            case REFUNDS -> true;
            case LEG ->
                constant(Leg.values(), given.name())
                        .filter(leg -> !leg.perPayment())
                        .isPresent();
        };
        if (!exists) {
            say(row.id(), row.event() + " has no detail " + name + ".", "Maybe it is misspelt.");
        }
    }

    /** Two rows compete when one event in one state can meet both, neither asks for more details, and their effects differ. */
    private static boolean compete(TransitionRow one, TransitionRow other) {
        if (one.leg() != other.leg() || !one.event().equals(other.event())) {
            return false;
        }
        boolean states =
                one.from().isEmpty() || other.from().isEmpty() || !Collections.disjoint(one.from(), other.from());
        boolean details = one.given().entrySet().stream()
                .allMatch(detail -> !other.given().containsKey(detail.getKey())
                        || !Collections.disjoint(
                                detail.getValue(), other.given().get(detail.getKey())));
        return states && details && one.given().size() == other.given().size() && !sameEffect(one, other);
    }

    private static boolean sameEffect(TransitionRow one, TransitionRow other) {
        return one.to() == other.to()
                && one.starts().equals(other.starts())
                && one.stops().equals(other.stops());
    }

    private void actions() {
        exactlyOne("action", Action.values(), tables.actions().stream().map(ActionRow::action));
        tables.actions()
                .forEach(row -> row.onPlatform().stream()
                        .filter(step -> !row.steps().contains(step))
                        .forEach(step -> say(row.id(), step + " is none of its steps.", "Maybe add it to steps.")));
    }

    private <E extends Enum<E>> void exactlyOne(String what, E[] all, Stream<E> keys) {
        List<E> rows = keys.toList();
        for (E key : all) {
            int count = Collections.frequency(rows, key);
            if (count != 1) {
                say(
                        what + "s",
                        "The " + what + " " + key + " needs exactly one row, not " + count + ".",
                        "Maybe add or merge.");
            }
        }
    }

    private void packs() {
        Set<String> packs = tables.packs().stream().map(PackRow::marketplace).collect(Collectors.toSet());
        tables.sources().forEach(row -> pack(row.id(), row.pack(), packs));
        tables.parameters().forEach(row -> pack(row.id(), row.pack(), packs));
        tables.clocks().forEach(row -> pack(row.id(), row.pack(), packs));
        tables.tips().forEach(row -> pack(row.id(), row.pack(), packs));
    }

    private void pack(String id, Optional<String> named, Set<String> packs) {
        named.filter(pack -> !packs.contains(pack))
                .ifPresent(pack -> say(id, "There is no marketplace " + pack + ".", StrictReader.hint(pack, packs)));
    }

    private void families() {
        for (ProblemType problem : ProblemType.values()) {
            long rows = tables.problems().stream()
                    .filter(row -> row.problems().contains(problem))
                    .count();
            if (rows != 1) {
                say(
                        "problems",
                        "The problem " + problem + " needs exactly one family, not " + rows + ".",
                        "Maybe add it to one row or drop it from the others.");
            }
        }
    }

    private void offers() {
        exactlyOne("offer", OfferKind.values(), tables.offerKinds().stream().map(OfferKindRow::offer));
        tables.offerKinds().forEach(row -> {
            row.enough().values().forEach(parameter -> measure(row.id(), parameter));
            if (!row.enough().isEmpty() && !row.enough().keySet().containsAll(EnumSet.allOf(EvidenceStatus.class))) {
                say(row.id(), "enough does not name every state of the evidence.", "Maybe add the missing one.");
            }
        });
    }

    private void measure(String id, ClaimRange range) {
        Stream.of(range.above(), range.upTo()).flatMap(Optional::stream).forEach(parameter -> measure(id, parameter));
    }

    /** A parameter that is no length of time must hold on every day. */
    private void measure(String id, String parameter) {
        needs(id, parameter);
        tables.parameters().stream()
                .filter(row -> row.id().equals(parameter) && row.unit().ofTime())
                .forEach(row ->
                        say(id, parameter + " is a length of time.", "Maybe give it the unit PERCENT or TIMES."));
    }

    private void places() {
        Set<String> places = tables.places().stream().map(PlaceRow::place).collect(Collectors.toSet());
        tables.competences().forEach(row -> places(row.id(), places, row.buyers(), row.sellers()));
        tables.bodies().forEach(row -> {
            places(row.id(), places, List.of(), row.reaches());
            row.steps().forEach(step -> places(row.id(), places, List.of(), step.sellers()));
        });
        tables.places().forEach(row -> {
            places(row.id(), Set.of(), row.countries(), List.of());
            if (row.countries().isEmpty()
                    || Set.copyOf(row.countries()).size() < row.countries().size()) {
                say(row.id(), "The place " + row.place() + " names no country, or one twice.", "Maybe mend countries.");
            }
        });
        tables.rights().forEach(row -> places(row.id(), places, row.buyers(), List.of()));
        tables.surcharges().forEach(row -> places(row.id(), places, row.buyers(), List.of()));
        tables.clocks().forEach(row -> places(row.id(), places, row.buyers(), row.sellers()));
    }

    private void places(String id, Set<String> places, List<String> buyers, List<String> sellers) {
        Stream.concat(buyers.stream(), sellers.stream())
                .filter(name -> !places.contains(name) && !COUNTRIES.contains(name))
                .forEach(name -> say(id, "There is no country or place " + name + ".", "Maybe it is misspelt."));
    }

    private void proofs() {
        tables.proofs()
                .forEach(row -> row.needs().stream()
                        .filter(need -> need.by().isEmpty())
                        .forEach(need -> say(
                                row.id(),
                                "Nothing is named that proves " + need.element() + ".",
                                "Maybe add evidence to by.")));
    }

    private void priorities() {
        if (tables.priorities().size() != 1) {
            say(
                    "priorities",
                    "One order of routes is needed, not " + tables.priorities().size() + ".",
                    "Maybe replace the row, with its id.");
        }
        List<Route> every = List.of(Route.values());
        for (PriorityRow row : tables.priorities()) {
            if (!row.routes().stream().sorted().toList().equals(every)) {
                say(
                        row.id(),
                        "It does not name each route once: " + row.routes() + ".",
                        "Maybe name all of " + every + ".");
            }
        }
    }

    /** Of two rows for one thing, only one would ever be read. */
    private void keys() {
        once(tables.traps(), row -> Stream.of(row.trap()));
        once(tables.clockKinds(), row -> Stream.of(row.clock()));
        once(tables.offers(), row -> Stream.of(row.wants()));
        once(tables.packs(), row -> Stream.of(row.marketplace()));
        once(tables.bodies(), row -> Stream.of(row.body()));
        once(tables.places(), row -> Stream.of(row.place()));
        once(
                tables.proofs(),
                row -> row.problems().stream()
                        .map(problem -> row.route() + " for " + problem)
                        .flatMap(key -> row.categories().isEmpty()
                                ? Stream.of(key)
                                : row.categories().stream().map(category -> key + " of " + category)));
        once(
                tables.reasons(),
                row -> row.problems().stream()
                        .map(problem -> row.network().map(Enum::name).orElse("any network") + " for " + problem
                                + (row.general()
                                        ? ""
                                        : " " + row.signals() + row.held() + row.legs()
                                                + (row.early() ? " early" : ""))));
    }

    private <R extends Row> void once(List<R> rows, Function<R, Stream<?>> keys) {
        Map<Object, String> first = new HashMap<>();
        rows.forEach(row -> keys.apply(row).forEach(key -> {
            String other = first.putIfAbsent(key, row.id());
            if (other != null) {
                say(
                        row.id(),
                        other + " is for " + key + " already.",
                        "Maybe replace that row, with its id, or drop this one.");
            }
        }));
    }
}
