package org.disputerules.drl.generator;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DeclinedBecause;
import org.disputerules.dispute.event.ActionDeclined;
import org.disputerules.dispute.event.ActionDone;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;

/** The events by which a buyer ends an action on a day. */
public final class EventsThatEnd {
    private EventsThatEnd() {}

    /**
     * All of them.
     *
     * @param action the action
     * @param target its target
     * @param own the types of the events that are the action itself
     * @param on the day
     */
    public static Stream<Event> of(Action action, Optional<String> target, List<EventType> own, LocalDate on) {
        Optional<LocalDate> day = Optional.of(on);
        Stream<Event> declined = Stream.concat(
                        Stream.of(Optional.<DeclinedBecause>empty()),
                        Arrays.stream(DeclinedBecause.values()).map(Optional::of))
                .map(why -> new ActionDeclined(day, action, target, why));
        Stream<Event> events = own.stream().map(type -> own(type, target, on));
        return Stream.concat(events, Stream.concat(Stream.of(new ActionDone(day, action, target)), declined));
    }

    /** The action done as it was advised: aimed at its target, and with the problem explained. */
    private static Event own(EventType type, Optional<String> target, LocalDate on) {
        Map<String, Object> given = new HashMap<>();
        for (RecordComponent component : type.record().getRecordComponents()) {
            switch (component.getName()) {
                case "problemExplained", "solutionProposed" -> given.put(component.getName(), Optional.of(true));
                case "payment", "from", "with" -> given.put(component.getName(), target);
                case "to" -> {
                    if (component.getGenericType().getTypeName().contains("String")) {
                        given.put(component.getName(), target);
                    }
                }
                default -> {
                    // Unknown: the advice does not say.
                }
            }
        }
        return new RandomRecord(new Dice(1), (wanted, name) -> Optional.empty()).bare(type.record(), given, on);
    }
}
