package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DeclinedBecause;
import org.disputerules.dispute.WithBuilder;

/**
 * The buyer will not or cannot do an action.
 *
 * @param on the day; absent means unknown
 * @param action the action
 * @param target its target, as the recommendation named it
 * @param why why not
 */
@WithBuilder
public record ActionDeclined(
        Optional<LocalDate> on, Action action, Optional<String> target, Optional<DeclinedBecause> why)
        implements Event {
    /** Takes nothing absent that an event of this type needs. */
    public ActionDeclined {
        Objects.requireNonNull(action, "action");
    }

    /**
     * The event with nothing but its day and what it needs.
     *
     * @param on the day
     * @param action the action
     * @return the event
     */
    public static ActionDeclined on(LocalDate on, Action action) {
        return new ActionDeclined(Optional.of(on), action, Optional.empty(), Optional.empty());
    }
}
