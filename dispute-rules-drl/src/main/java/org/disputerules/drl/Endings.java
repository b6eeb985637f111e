package org.disputerules.drl;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.event.ActionDeclined;
import org.disputerules.dispute.event.ActionDone;
import org.disputerules.dispute.event.Event;

/** Says at which place of the history an action ended: by its own event, or because it was done or declined. */
record Endings(Policy policy, History history) {
    /** The details by which an event names whom it aims at. */
    private static final List<String> AIMS = List.of("payment", "to", "from", "with");

    /** Those that name a body and nobody else. */
    static final List<String> BODIES = List.of("from", "with");

    /**
     * The last position at which an action ended for a target; 0 where it never did.
     *
     * <p>An event that names no target ends the action for every target.
     */
    int last(Action action, String target) {
        int position = history.events().size();
        while (position > 0 && !ends(history.at(position), action, target)) {
            position--;
        }
        return position;
    }

    /** Whether an action ended after its occasion. */
    boolean after(Action action, String target, int occasion) {
        return last(action, target) > occasion;
    }

    /**
     * The last position at which something happened, 0 where nothing did. A buyer's word on an advice is no happening,
     * unless the action done is an event of its own.
     */
    int lastHappening() {
        int position = history.events().size();
        while (position > 0 && !happens(history.at(position))) {
            position--;
        }
        return position;
    }

    private boolean happens(Event event) {
        if (event instanceof ActionDone done) {
            return policy.own(done.action()).isPresent();
        }
        return !(event instanceof ActionDeclined);
    }

    private boolean ends(Event event, Action action, String target) {
        if (event instanceof ActionDone done) {
            return done.action() == action && aims(done.target(), target);
        }
        if (event instanceof ActionDeclined declined) {
            return declined.action() == action && aims(declined.target(), target);
        }
        return policy.action(action).endedBy().contains(event.type()) && aims(target(event), target);
    }

    private static boolean aims(Optional<String> named, String target) {
        return target.isEmpty() || named.isEmpty() || named.get().equals(target);
    }

    private static Optional<String> target(Event event) {
        return AIMS.stream()
                .flatMap(name -> EventDetails.detail(event, name, String.class).stream())
                .findFirst();
    }
}
