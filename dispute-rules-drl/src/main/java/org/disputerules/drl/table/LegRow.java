package org.disputerules.drl.table;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.drl.fact.Anchor;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.SourceRef;

/**
 * A leg.
 *
 * @param leg which
 * @param initial the state before anything happened
 * @param route the way on which it goes
 * @param clocks the clocks that exist only with it
 * @param methods the means of payment that have it; empty for a leg of the order
 * @param ofPlatform whether only a marketplace whose pack lists it has it
 * @param states what is known of its states
 */
public record LegRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        Leg leg,
        LegState initial,
        Route route,
        List<ClockKind> clocks,
        List<PaymentMethod> methods,
        boolean ofPlatform,
        List<StateNote> states)
        implements Row {

    /** Whether a payment has the leg, by its own means or by what stands behind it. */
    public boolean covers(Payment payment) {
        return methods.contains(payment.method())
                || payment.backedBy()
                        .filter(backing -> methods.contains(backing.method()))
                        .isPresent();
    }

    /** What is known of a state; empty where nothing is. */
    public Optional<StateNote> note(LegState state) {
        return states.stream().filter(note -> note.state() == state).findFirst();
    }

    /**
     * A state of the leg.
     *
     * @param state which
     * @param underWay whether somebody else must act in it
     * @param lapses whether it is under way no more when its time is over
     * @param recovers whether money can still come from it
     * @param clocks the clocks to wait for in it, the nearest open one first
     * @param evidenceAsked whether evidence was asked for, which then decides what must be proven
     * @param anchor the anchor that is the day on which the leg came into it
     */
    public record StateNote(
            LegState state,
            boolean underWay,
            boolean lapses,
            boolean recovers,
            List<ClockKind> clocks,
            boolean evidenceAsked,
            Optional<Anchor> anchor) {}
}
