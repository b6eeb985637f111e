package org.disputerules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final Standing ABSENT = new Standing(LegState.ABSENT, 0, List.of());

    private final Policy policy;
    private final DisputeCase disputeCase;
    private final List<Event> events;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<ClockSlot, Start> starts = new LinkedHashMap<>();
    private final List<TransitionRow> path = new ArrayList<>();
    private final List<Moment> reached = new ArrayList<>();
    private final Map<Leg, Standing> ofOrder;
    private final EarlierWords earlier;

    /** A leg of the order (empty payment) or of one payment, and where it stands. */
    private static final class Slot {
        private final Leg leg;
        private final String payment;
        private Standing standing;

        Slot(Leg leg, String payment, Standing standing) {
            this.leg = leg;
            this.payment = payment;
            this.standing = standing;
        }
    }

    private record ClockSlot(ClockKind clock, String payment) {}

    private Replay(Policy policy, History history) {
        this.policy = policy;
        this.disputeCase = history.disputeCase();
        this.events = history.events();
        this.earlier = new EarlierWords(history);
        begin();
        List<Moment> days = new ArrayList<>();
        for (Moment moment : history.moments()) {
            if (moment.anchor().happening() && moment.payment().isEmpty()) {
                days.add(moment);
            }
        }
        days.sort(Comparator.comparing(Moment::anchor));
        for (Moment moment : days) {
            step(moment.anchor().name(), null, moment.day(), 0);
        }
        for (int position = 1; position <= history.events().size(); position++) {
            Event event = history.at(position);
            step(event.type().name(), event, event.on().orElse(null), position);
            if (event instanceof ActionDone done) {
                done(done, position);
            }
        }
        this.ofOrder = Collections.unmodifiableMap(legs(""));
    }

    static Replay of(Policy policy, History history) {
        return new Replay(policy, history);
    }

    /** The legs of the order. */
    Map<Leg, Standing> legs() {
        return ofOrder;
    }

    /** The legs of the order, and in the place of the legs that each payment has those of this payment. */
    Map<Leg, Standing> legs(String payment) {
        Map<Leg, Standing> legs = new EnumMap<>(Leg.class);
        for (LegRow row : policy.legs()) {
            legs.put(row.leg(), ABSENT);
        }
        for (Slot slot : slots) {
            if (slot.payment.isEmpty() || slot.payment.equals(payment)) {
                legs.put(slot.leg, slot.standing);
            }
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

    /** The days on which a leg came into a state whose day counts. */
    List<Moment> reached() {
        return Collections.unmodifiableList(reached);
    }

    private void begin() {
        for (LegRow row : policy.legs()) {
            if (row.leg().perPayment()) {
                for (Payment payment : disputeCase.payments()) {
                    begin(row, payment.id(), row.covers(payment) ? row.initial() : LegState.ABSENT);
                }
            } else {
                begin(row, "", row.ofPlatform() ? initialOnPlatform(row) : row.initial());
            }
        }
    }

    private void begin(LegRow row, String payment, LegState state) {
        slots.add(new Slot(row.leg(), payment, policy.beginning(row, state)));
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
        policy.own(done.action())
                .ifPresent(own -> step(own.name(), done, done.on().orElse(null), position));
    }

    private void step(String happening, @Nullable Event event, @Nullable LocalDate day, int position) {
        Map<Leg, List<TransitionRow>> rows = policy.transitions(happening);
        if (rows.isEmpty()) {
            return;
        }
        Map<Leg, LegState> before = states();
        Set<Leg> begun = begunOfPayments();
        String named = event == null
                ? ""
                : EventDetails.detail(event, "payment", String.class)
                        .or(() -> EventDetails.detail(event, "target", String.class))
                        .orElse("");
        for (Slot slot : slots) {
            if (concerns(slot, named, begun)) {
                @Nullable
                TransitionRow row =
                        row(rows.getOrDefault(slot.leg, List.of()), event, position, slot.standing.state(), before);
                if (row != null) {
                    Reason because = because(row, happening, day);
                    path.add(row);
                    slot.standing = new Standing(row.to(), position, List.of(because));
                    clocks(row, slot, happening, day, position, because);
                    if (day != null) {
                        policy.reached(row.leg(), row.to())
                                .ifPresent(anchor -> reached.add(new Moment(anchor, slot.payment, day)));
                    }
                }
            }
        }
    }

    /** The legs that have left their beginning for some payment. */
    private Set<Leg> begunOfPayments() {
        Set<Leg> begun = EnumSet.noneOf(Leg.class);
        for (Slot slot : slots) {
            if (!slot.payment.isEmpty() && slot.standing.position() > 0) {
                begun.add(slot.leg);
            }
        }
        return begun;
    }

    /** An event that names no payment is about those for which the leg has begun, and about all only where it has for none. */
    private static boolean concerns(Slot slot, String named, Set<Leg> begun) {
        if (slot.payment.isEmpty()) {
            return true;
        }
        return named.isEmpty() ? slot.standing.position() > 0 || !begun.contains(slot.leg) : slot.payment.equals(named);
    }

    private static Reason because(TransitionRow row, String happening, @Nullable LocalDate day) {
        SortedMap<String, String> arguments = new TreeMap<>();
        arguments.put("event", happening);
        arguments.put("state", row.to().name());
        if (day != null) {
            arguments.put("day", day.toString());
        }
        return Reasons.of(row, arguments);
    }

    private void clocks(
            TransitionRow row, Slot slot, String happening, @Nullable LocalDate day, int position, Reason because) {
        for (ClockKind clock : row.stops()) {
            starts.remove(new ClockSlot(clock, slot.payment));
        }
        for (ClockKind clock : row.starts()) {
            starts.put(
                    new ClockSlot(clock, slot.payment),
                    new Start(new Runs(clock, slot.payment, happening, day, position), because));
        }
    }

    /** Where the legs of the order stand. */
    private Map<Leg, LegState> states() {
        Map<Leg, LegState> states = new EnumMap<>(Leg.class);
        for (Slot slot : slots) {
            if (slot.payment.isEmpty()) {
                states.put(slot.leg, slot.standing.state());
            }
        }
        return states;
    }

    /** The row that counts: of those that match, the one that asks for the most details. */
    private @Nullable TransitionRow row(
            List<TransitionRow> rows, @Nullable Event event, int position, LegState state, Map<Leg, LegState> before) {
        @Nullable TransitionRow most = null;
        for (TransitionRow row : rows) {
            boolean counts = row.from().isEmpty() ? moves(state) : row.from().contains(state);
            if (counts
                    && (most == null || row.given().size() > most.given().size())
                    && meets(row, event, position, before)) {
                most = row;
            }
        }
        return most;
    }

    private boolean meets(TransitionRow row, @Nullable Event event, int position, Map<Leg, LegState> before) {
        for (Map.Entry<String, List<String>> asked : row.given().entrySet()) {
            Given given = Given.of(asked.getKey());
            String is = switch (given.place()) {
                case EVENT -> event == null ? EventDetails.UNKNOWN : said(event, given.name());
                case EARLIER -> earlier.before(position, given.name());
                case LEG ->
                    before.getOrDefault(Leg.valueOf(given.name()), LegState.ABSENT)
                            .name();
                case REFUNDS ->
                    Refunds.of(disputeCase, new Acts(events.subList(0, position)))
                            .name();
            };
            if (!asked.getValue().contains(is)) {
                return false;
            }
        }
        return true;
    }

    /** Whom an action that was done aimed at is whom its event names. */
    private static String said(Event event, String name) {
        return EventDetails.text(event, event instanceof ActionDone && Endings.BODIES.contains(name) ? "target" : name);
    }

    /** An event shows that a leg is there where that was unknown; it never moves a leg that cannot be there. */
    private static boolean moves(LegState state) {
        return state != LegState.ABSENT;
    }
}
