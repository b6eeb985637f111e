package org.disputerules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.event.ActionDone;
import org.disputerules.dispute.event.Event;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.fact.Moment;
import org.disputerules.drl.fact.Runs;
import org.disputerules.drl.fact.Standing;
import org.disputerules.drl.table.LegRow;
import org.disputerules.drl.table.TransitionRow;
import org.disputerules.recommendation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Moves every leg through the history by the transition table, and notes the clocks that events start and stop.
 *
 * <p>It names no state, event or clock of its own: the rows do. The days of the order come first, in the order of
 * their anchors, then the events in the order of the case.
 */
final class Replay {
    private final Policy policy;
    private final DisputeCase disputeCase;
    private final Map<Slot, Standing> standings = new LinkedHashMap<>();
    private final Map<ClockSlot, Start> starts = new LinkedHashMap<>();
    private final List<TransitionRow> path = new ArrayList<>();

    /** A leg of the order (empty payment) or of one payment. */
    private record Slot(Leg leg, String payment) {}

    private record ClockSlot(ClockKind clock, String payment) {}

    private Replay(Policy policy, History history) {
        this.policy = policy;
        this.disputeCase = history.disputeCase();
        begin();
        history.moments().stream()
                .filter(moment ->
                        moment.anchor().happening() && moment.payment().isEmpty())
                .sorted(Comparator.comparing(Moment::anchor))
                .forEach(moment -> step(moment.anchor().name(), null, moment.day(), 0));
        for (int position = 1; position <= history.events().size(); position++) {
            Event event = history.at(position);
            step(event.type().name(), event, event.on().orElse(null), position);
            if (event instanceof ActionDone done) {
                done(done, position);
            }
        }
    }

    static Replay of(Policy policy, History history) {
        return new Replay(policy, history);
    }

    /** The legs of the order. */
    Map<Leg, Standing> legs() {
        return legs("");
    }

    /** The legs of the order, and in the place of the legs that each payment has those of this payment. */
    Map<Leg, Standing> legs(String payment) {
        Map<Leg, Standing> legs = new EnumMap<>(Leg.class);
        for (LegRow row : policy.legs()) {
            Leg leg = row.leg();
            Slot slot = new Slot(leg, leg.perPayment() ? payment : "");
            legs.put(leg, standings.getOrDefault(slot, new Standing(LegState.ABSENT, 0, List.of())));
        }
        return legs;
    }

    /** The clocks that events started and none stopped. */
    List<Start> starts() {
        return List.copyOf(starts.values());
    }

    /** Every row that moved a leg, in the order in which they did. */
    List<TransitionRow> path() {
        return List.copyOf(path);
    }

    private void begin() {
        for (LegRow row : policy.legs()) {
            if (row.leg().perPayment()) {
                disputeCase.payments().forEach(payment -> begin(row, payment.id(), initial(row, payment)));
            } else {
                begin(row, "", row.ofPlatform() ? initialOnPlatform(row) : row.initial());
            }
        }
    }

    private void begin(LegRow row, String payment, LegState state) {
        standings.put(
                new Slot(row.leg(), payment),
                new Standing(state, 0, List.of(Reasons.of(row, Map.of("state", state.name())))));
    }

    private static LegState initial(LegRow row, Payment payment) {
        boolean own = row.methods().contains(payment.method());
        boolean behind = payment.backedBy()
                .filter(backing -> row.methods().contains(backing.method()))
                .isPresent();
        return own || behind ? row.initial() : LegState.ABSENT;
    }

    private LegState initialOnPlatform(LegRow row) {
        Optional<String> marketplace = disputeCase.order().marketplace();
        if (marketplace.isEmpty()) {
            return LegState.UNKNOWN;
        }
        return policy.pack(marketplace.get())
                .filter(pack -> pack.legs().contains(row.leg()))
                .map(pack -> row.initial())
                .orElse(LegState.ABSENT);
    }

    /** An action that was done is its own event, of which no detail is known: the first that the action's row names. */
    private void done(ActionDone done, int position) {
        policy.action(done.action()).endedBy().stream()
                .findFirst()
                .ifPresent(own -> step(own.name(), done, done.on().orElse(null), position));
    }

    private void step(String happening, @Nullable Event event, @Nullable LocalDate day, int position) {
        String named = event == null
                ? ""
                : EventDetails.detail(event, "payment", String.class)
                        .or(() -> EventDetails.detail(event, "target", String.class))
                        .orElse("");
        for (Map.Entry<Slot, Standing> entry : standings.entrySet()) {
            Slot slot = entry.getKey();
            if (slot.payment().isEmpty() || named.isEmpty() || slot.payment().equals(named)) {
                row(happening, event, slot.leg(), entry.getValue().state()).ifPresent(row -> {
                    Map<String, String> arguments = new HashMap<>();
                    arguments.put("event", happening);
                    arguments.put("state", row.to().name());
                    if (day != null) {
                        arguments.put("day", day.toString());
                    }
                    Reason because = Reasons.of(row, arguments);
                    path.add(row);
                    entry.setValue(new Standing(row.to(), position, List.of(because)));
                    clocks(row, slot, happening, day, position, because);
                });
            }
        }
    }

    private void clocks(
            TransitionRow row, Slot slot, String happening, @Nullable LocalDate day, int position, Reason because) {
        row.stops().forEach(clock -> starts.remove(new ClockSlot(clock, slot.payment())));
        row.starts()
                .forEach(clock -> starts.put(
                        new ClockSlot(clock, slot.payment()),
                        new Start(new Runs(clock, slot.payment(), happening, day, position), because)));
    }

    /** The row that counts: of those that match, the one that asks for the most details. */
    private Optional<TransitionRow> row(String happening, @Nullable Event event, Leg leg, LegState state) {
        return policy.transitions(leg, happening).stream()
                .filter(row -> row.from().isEmpty() ? moves(state) : row.from().contains(state))
                .filter(row -> event == null || EventDetails.meets(event, row.given()))
                .max(Comparator.comparingInt(row -> row.given().size()));
    }

    /** An event shows that a leg is there where that was unknown; it never moves a leg that cannot be there. */
    private static boolean moves(LegState state) {
        return state != LegState.ABSENT;
    }
}
