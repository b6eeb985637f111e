package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.WithBuilder;

/**
 * The buyer did an action that has no event of its own.
 *
 * @param on the day; absent means unknown
 * @param action the action
 * @param target its target, as the recommendation named it
 */
@WithBuilder
public record ActionDone(Optional<LocalDate> on, Action action, Optional<String> target) implements Event {
    /** Takes nothing absent that an event of this type needs. */
    public ActionDone {
        Objects.requireNonNull(action, "action");
    }

    /**
     * The event with nothing but its day and what it needs.
     *
     * @param on the day
     * @param action the action
     * @return the event
     */
    public static ActionDone on(LocalDate on, Action action) {
        return new ActionDone(Optional.of(on), action, Optional.empty());
    }
}
