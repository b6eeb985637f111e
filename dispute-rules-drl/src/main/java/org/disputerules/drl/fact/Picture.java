package org.disputerules.drl.fact;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.disputerules.dispute.Asker;
import org.disputerules.dispute.Certainty;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DecisionReason;
import org.disputerules.dispute.Extent;
import org.disputerules.dispute.Insolvency;
import org.disputerules.dispute.ItemCategory;
import org.disputerules.dispute.ItemState;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.RefundForm;
import org.disputerules.dispute.Signal;
import org.disputerules.dispute.Tracking;
import org.disputerules.dispute.Wish;
import org.disputerules.recommendation.ClockSource;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Route;
import org.jspecify.annotations.Nullable;

/**
 * All that pass 2 may ask of the case as a whole, stated in every case. A missing value is null, and a rule tests it
 * with {@code ==} alone, so that the unknown never satisfies a rule that does not list it.
 *
 * @param family the kind of problem, by its row
 * @param rootFamily the kind of the first problem, where the problem follows from another
 * @param fresh whether the buyer holds evidence that the platform has not seen
 * @param dateEssential whether delivery by the promised day was essential to the buyer
 * @param promisedFast whether the promised delivery time is a fast one for the marketplace
 * @param ownCarrier whether the buyer chose a carrier that the seller did not offer
 * @param hasPlatform whether the order stands on a platform with a process of its own
 * @param groundFits whether the ground of the platform's case is the problem
 * @param clearedCustoms whether the buyer settled what customs asked for
 * @param cardBlocked whether the card was blocked
 * @param often whether so many orders were disputed that the account is in danger
 * @param costKnown whether it is known what a return costs, or who pays it
 * @param addressed whether the case names the address or label for the return
 * @param tracked whether the return's tracking number stands in the case
 * @param arrivedAs in which form the last refund came
 * @param decidedFor the reason of the platform's last decision
 */
public record Picture(
        ProblemType problem,
        Family family,
        @Nullable ProblemType root,
        @Nullable Family rootFamily,
        @Nullable Asker asker,
        @Nullable Certainty certainty,
        @Nullable Extent extent,
        @Nullable Wish wants,
        @Nullable Tracking tracking,
        @Nullable ItemCategory category,
        @Nullable ItemState state,
        @Nullable Insolvency insolvency,
        Known choice,
        Known freeReturns,
        Known fastDelivery,
        Known professional,
        Known reachable,
        Known ownCarrier,
        Known paidOutside,
        Known hasPlatform,
        Known dateEssential,
        Known promisedFast,
        Known groundFits,
        Known clearedCustoms,
        Known cardBlocked,
        Known often,
        Known costKnown,
        Known addressed,
        Known tracked,
        Known fresh,
        @Nullable DecisionReason decidedFor,
        @Nullable RefundForm arrivedAs,
        Refunded refunded,
        Set<Signal> signals,
        Map<Leg, Standing> legs,
        Map<Route, EvidenceStatus> proofs,
        Clocks clocks) {

    public Picture {
        signals = signals.isEmpty() ? Set.of() : EnumSet.copyOf(signals);
        legs = new EnumMap<>(legs);
        proofs = new EnumMap<>(proofs);
    }

    public LegState leg(Leg leg) {
        return standing(leg).state();
    }

    public ClockStatus status(ClockKind kind) {
        return clocks.status(kind);
    }

    /** Whether the safe day of a clock is near or past, and the clock is not closed. */
    public Known nearing(ClockKind kind) {
        return Known.of(clocks.nearing(kind));
    }

    /** Whether a clock's last day was read off a page or named by the event, and not reckoned by a default. */
    public Known stated(ClockKind kind) {
        return Known.of(clocks.of(kind).basis().source() == ClockSource.STATED_BY_PAGE);
    }

    public Comparison versus(ClockKind first, ClockKind second) {
        return clocks.versus(first, second);
    }

    public EvidenceStatus proof(Route route) {
        return proofs.getOrDefault(route, EvidenceStatus.NOT_ASKED);
    }

    /** Whether money may still be owed; what came back is not known to be all where its sum is unknown. */
    public Known owed() {
        return Known.of(refunded != Refunded.WHOLE && refunded != Refunded.TWICE);
    }

    /** Whether the problem is about the goods, and so a matter for the seller and the platform, or about the charge. */
    public Known aboutGoods() {
        return Known.of(family.aboutGoods());
    }

    /** Whether the case has a signal; one that is not named is not known to be absent. */
    public Known signal(Signal signal) {
        return signals.contains(signal) ? Known.YES : Known.UNKNOWN;
    }

    /** Whether the item is dangerous, which somebody who was hurt shows too. */
    public Known danger() {
        return signals.contains(Signal.UNSAFE) || signals.contains(Signal.INJURY) ? Known.YES : Known.UNKNOWN;
    }

    /** The first day after a clock, for a block until that day; null makes the block one for good. */
    public @Nullable Until after(ClockKind kind) {
        return clocks.after(kind);
    }

    /** The first day on which the safe day of a clock is near, for a block until that day. */
    public @Nullable Until near(ClockKind kind) {
        return clocks.near(kind);
    }

    /** The first day after one clock, or on which the safe day of another is near, whichever is earlier. */
    public @Nullable Until afterOrNear(ClockKind over, ClockKind near) {
        return Until.earlier(after(over), near(near));
    }

    /** The place in the history at which a leg came into its state: the occasion of a proposal. */
    public Occasion since(Leg leg) {
        return standing(leg).occasion();
    }

    /** The place in the history at which a clock ended: the occasion of a proposal. */
    public Occasion since(ClockKind kind) {
        return new Occasion(clocks.of(kind).position(), List.of());
    }

    private Standing standing(Leg leg) {
        return Objects.requireNonNull(legs.get(leg), leg::name);
    }
}
