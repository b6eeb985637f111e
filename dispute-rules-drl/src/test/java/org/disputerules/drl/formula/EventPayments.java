package org.disputerules.drl.formula;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.disputerules.dispute.event.ActionDone;
import org.disputerules.dispute.event.Event;

/** Which payment an event names. */
final class EventPayments {
    private EventPayments() {}

    static Optional<String> named(Event event) {
        if (event instanceof ActionDone done) {
            return done.target();
        }
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getName().equals("payment"))
                .findFirst()
                .flatMap(component -> read(component, event));
    }

    private static Optional<String> read(RecordComponent component, Event event) {
        try {
            return ((Optional<?>) component.getAccessor().invoke(event)).map(String.class::cast);
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
