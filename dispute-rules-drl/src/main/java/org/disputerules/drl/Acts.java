package org.disputerules.drl;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.event.ActionDone;
import org.disputerules.dispute.event.Event;

/** What happened, where an action that was done stands as its own event, of which no detail is known. */
record Acts(List<Event> events) {
    static Acts of(Policy policy, List<Event> events) {
        return new Acts(events.stream().map(event -> own(policy, event)).toList());
    }

    private static Event own(Policy policy, Event event) {
        return event instanceof ActionDone done
                ? policy.own(done.action())
                        .map(type -> EventDetails.bare(type, done.on()))
                        .orElse(event)
                : event;
    }

    /** All events of a type, in order. */
    <T extends Event> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The last event of a type. */
    <T extends Event> Optional<T> last(Class<T> type) {
        List<T> all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
