package org.disputerules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.disputerules.dispute.Action;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.fact.Lane;
import org.disputerules.drl.table.PriorityRow;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A merged proposal on its way through the resolver.
 *
 * @param opensOn the first day on which it counts; null where it counts already
 * @param until for a wait: its last day, inclusive
 */
record Candidate(
        Action action,
        String target,
        Route route,
        Tier tier,
        Lane lane,
        @Nullable Clock clock,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate until,
        List<Reason> because) {

    private static final Comparator<Candidate> PRESSING = Comparator.comparing(Candidate::tier)
            .thenComparing(Candidate::doBy, Comparator.nullsLast(Comparator.naturalOrder()));

    /** The order among open candidates; the first is the next action. */
    static Comparator<Candidate> order(PriorityRow priorities) {
        Map<Route, Integer> places = new EnumMap<>(Route.class);
        priorities.routes().forEach(route -> places.put(route, places.size()));
        return PRESSING.thenComparing(candidate -> Objects.requireNonNull(places.get(candidate.route())))
                .thenComparing(Candidate::action)
                .thenComparing(Candidate::target);
    }

    /** Whether only the order of the routes tells this from another candidate. */
    boolean rivals(Candidate other) {
        return route != other.route() && PRESSING.compare(this, other) == 0;
    }

    Candidate {
        because = List.copyOf(because);
    }

    /** Wait until a day, inclusive, or without one until something happens. */
    static Candidate waiting(Route route, @Nullable LocalDate until, List<Reason> because) {
        return new Candidate(Action.WAIT, "", route, Tier.WAIT, Lane.MAIN, null, null, until, because);
    }

    /** Look at the page: what it says decides the next step, so it comes before any waiting. */
    static Candidate looking(Route route, List<Reason> because) {
        return new Candidate(Action.CHECK_ORDER_STATUS, "", route, Tier.PREPARE, Lane.MAIN, null, null, null, because);
    }

    @Nullable
    LocalDate doBy() {
        return clock == null ? until : clock.doBy();
    }

    @Nullable
    LocalDate lastDay() {
        if (clock == null) {
            return until;
        }
        return clock.status() == ClockStatus.DOUBTFUL ? clock.doubtEndsOn() : clock.lastDay();
    }

    Candidate raised(Tier newTier, List<Reason> why) {
        List<Reason> all = new ArrayList<>(because);
        all.addAll(why);
        return new Candidate(action, target, route, newTier, lane, clock, opensOn, until, all);
    }

    Candidate opening(@Nullable LocalDate day, List<Reason> more) {
        List<Reason> all = new ArrayList<>(because);
        all.addAll(more);
        return new Candidate(action, target, route, tier, lane, clock, day, until, all);
    }
}
