package org.disputerules.drl.fact;

import org.disputerules.dispute.Action;
import org.disputerules.recommendation.Route;
import org.jspecify.annotations.Nullable;

/**
 * A way to get a payment back that was not begun yet. What holds for all such ways is said of it, and of each of them
 * what a row says.
 *
 * @param payment the payment
 * @param action the action that begins it
 * @param route the route on which that goes
 * @param files whether the action opens a case, and does not only tell somebody
 * @param afterDelivery whether it waits for the promised delivery by no rule of its own
 * @param reach how the day on which the platform is done lies to its time
 * @param near the first day on which its safe day is near; null where none is known
 */
public record Remedy(
        String payment,
        Action action,
        Route route,
        Known files,
        Known afterDelivery,
        Reach reach,
        @Nullable Until near) {

    /** The first day on which its safe day is near, or a day of the order if that is earlier. */
    public @Nullable Until nearOr(@Nullable Until after) {
        return Until.earlier(near, after);
    }
}
