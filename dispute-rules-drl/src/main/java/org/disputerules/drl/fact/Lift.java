package org.disputerules.drl.fact;

import org.disputerules.dispute.Action;

/** The one block that does not count here; an empty target lifts it for every target. */
public record Lift(Action action, String target, BlockReason reason) {
    /** A lift of a block of an action that aims at nothing in particular. */
    public static Lift of(Action action, BlockReason reason) {
        return new Lift(action, "", reason);
    }

    /** A lift of a block of a way to get a payment back. */
    public static Lift of(Remedy remedy, BlockReason reason) {
        return of(remedy.action(), reason).at(remedy.payment());
    }

    /** The same, for one payment or body. */
    public Lift at(String newTarget) {
        return new Lift(action, newTarget, reason);
    }
}
