package org.disputerules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.InputProblem;
import org.disputerules.drl.fact.BlockReason;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.table.HouseRow;
import org.disputerules.format.StrictReader;
import org.disputerules.recommendation.Tier;

/** Finds what is wrong with a rule of the house beyond its form: what it asks that nobody can answer, and what it may not say. */
final class HouseCheck {
    /** Waiting, looking and the end of a case are what the resolver finds when all has been said. */
    private static final Set<Action> OF_THE_RESOLVER =
            Set.of(Action.WAIT, Action.CHECK_ORDER_STATUS, Action.ACCEPT_LOSS, Action.CLOSE_CASE, Action.OUT_OF_SCOPE);

    private final Set<ClockKind> ofPayments;
    private final String path;
    private final List<InputProblem> problems = new ArrayList<>();

    private HouseCheck(Tables tables, String path) {
        this.ofPayments = tables.legs().stream()
                .filter(row -> row.leg().perPayment())
                .flatMap(row -> row.clocks().stream())
                .collect(Collectors.toSet());
        this.path = path;
    }

    static List<InputProblem> problems(HouseRow row, Tables tables, String path) {
        HouseCheck check = new HouseCheck(tables, path);
        check.one(row);
        row.when().forEach(check::asks);
        row.propose().ifPresent(check::proposes);
        row.block().flatMap(HouseRow.Stop::until).ifPresent(check::ends);
        row.lift()
                .filter(lift -> lift.reason() == BlockReason.HOUSE)
                .ifPresent(lift -> check.say(
                        ".lift.reason",
                        "A house rule lifts no block of another house rule.",
                        "Maybe replace the row of that block by one with its id."));
        return check.problems;
    }

    private void say(String where, String what, String hint) {
        problems.add(InputProblem.at(path + where, what, hint));
    }

    private void one(HouseRow row) {
        long said = Stream.<Optional<?>>of(row.propose(), row.block(), row.lift(), row.warn())
                .filter(Optional::isPresent)
                .count();
        if (said != 1) {
            say(
                    "",
                    "The rule " + row.id() + " says " + said + " things.",
                    "Maybe give it exactly one of propose, block, lift and warn.");
        }
    }

    private void asks(String name, List<String> values) {
        String where = ".when." + name;
        Optional<PictureField> field = PictureField.of(name);
        if (field.isEmpty()) {
            say(where, "There is no field '" + name + "' to ask.", StrictReader.hint(name, PictureField.names()));
            return;
        }
        if (field.get().key() instanceof Leg leg && leg.perPayment()) {
            say(where, "Each payment has a leg " + leg + " of its own.", "Maybe ask a leg of the order.");
        }
        if (field.get().key() instanceof ClockKind clock) {
            ofOrder(where, clock);
        }
        if (values.isEmpty()) {
            say(where, "No value is named.", "Maybe name one, or drop the field.");
        }
        Set<String> possible = field.get().values();
        values.stream()
                .filter(value -> !possible.contains(value))
                .forEach(value -> say(
                        where, "The field " + name + " is never '" + value + "'.", StrictReader.hint(value, possible)));
    }

    private void ofOrder(String where, ClockKind clock) {
        if (ofPayments.contains(clock)) {
            say(where, "Each payment has a clock " + clock + " of its own.", "Maybe name a clock of the order.");
        }
    }

    private void proposes(HouseRow.Propose says) {
        if (OF_THE_RESOLVER.contains(says.action()) || says.tier() == Tier.CLOSE) {
            say(
                    ".propose",
                    "A house rule proposes neither waiting nor an end, as " + says.action() + " in " + says.tier()
                            + " is.",
                    "Maybe block what must not be done: then the case waits or ends by itself.");
        }
        if (says.target().isEmpty()) {
            says.clock().ifPresent(clock -> ofOrder(".propose.clock", clock));
        }
    }

    private void ends(HouseRow.End end) {
        if (end.after().isPresent() == end.near().isPresent()) {
            say(".block.until", "It needs one end.", "Maybe name one clock, under after or near.");
        }
        end.after().ifPresent(clock -> ofOrder(".block.until.after", clock));
        end.near().ifPresent(clock -> ofOrder(".block.until.near", clock));
    }
}
