package org.disputerules.drl.fact;

import org.disputerules.dispute.Action;
import org.disputerules.recommendation.Route;
import org.jspecify.annotations.Nullable;

/**
 * An action that does not count, for good or until a day.
 *
 * @param action the action; null blocks every action
 * @param target the payment or body; empty for any
 * @param route the way on which it would go
 * @param reason why
 * @param opens the first day on which it counts again; null for good
 */
public record Block(
        @Nullable Action action,
        String target,
        Route route,
        BlockReason reason,
        @Nullable Until opens) {

    /** A block for good of an action that aims at nothing in particular. */
    public static Block of(Action action, Route route, BlockReason reason) {
        return new Block(action, "", route, reason, null);
    }

    /** A block for good of a way to get a payment back. */
    public static Block of(Remedy remedy, BlockReason reason) {
        return of(remedy.action(), remedy.route(), reason).at(remedy.payment());
    }

    /** A block for good of every action. */
    public static Block everything(BlockReason reason) {
        return new Block(null, "", Route.NONE, reason, null);
    }

    /** The same, for one payment or body. */
    public Block at(String newTarget) {
        return new Block(action, newTarget, route, reason, opens);
    }

    /** The same, until a day: the first on which the action counts again. */
    public Block until(@Nullable Until day) {
        return new Block(action, target, route, reason, day);
    }
}
