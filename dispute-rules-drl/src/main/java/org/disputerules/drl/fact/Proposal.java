package org.disputerules.drl.fact;

import org.disputerules.dispute.Action;
import org.disputerules.dispute.ClockKind;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.Tier;
import org.jspecify.annotations.Nullable;

/**
 * An action that makes sense now.
 *
 * @param action the action
 * @param target the payment or body, or empty
 * @param route the way on which it goes
 * @param tier how pressing it is
 * @param lane whether it competes to be next
 * @param clock the clock that ends the time for it
 * @param occasion the place in the history that gives the occasion; it falls away when the action ended after it
 */
public record Proposal(
        Action action,
        String target,
        Route route,
        Tier tier,
        Lane lane,
        @Nullable ClockKind clock,
        Occasion occasion) {

    /** A proposal that competes to be next and aims at nothing in particular. */
    public static Proposal of(Action action, Route route, Tier tier) {
        return new Proposal(action, "", route, tier, Lane.MAIN, null, Occasion.BEGINNING);
    }

    /** The same, aimed at a payment or body. */
    public Proposal at(String newTarget) {
        return new Proposal(action, newTarget, route, tier, lane, clock, occasion);
    }

    /** The same, ended by a clock. */
    public Proposal by(ClockKind newClock) {
        return new Proposal(action, target, route, tier, lane, newClock, occasion);
    }

    /** The same, on a later occasion; the latest of several counts. */
    public Proposal since(Occasion newOccasion) {
        return new Proposal(action, target, route, tier, lane, clock, occasion.orLater(newOccasion));
    }

    /** The same, beside the next action. */
    public Proposal alongside() {
        return new Proposal(action, target, route, tier, Lane.ALONGSIDE, clock, occasion);
    }
}
