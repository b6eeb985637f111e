package org.disputerules.drl;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.spi.PolicyFailureException;
import org.jspecify.annotations.Nullable;

/** Reads the details of an event by name, as rows name them. */
final class EventDetails {
    static final String UNKNOWN = "UNKNOWN";

    private static final Map<EventType, Map<String, RecordComponent>> COMPONENTS = components();

    private EventDetails() {}

    private static Map<EventType, Map<String, RecordComponent>> components() {
        Map<EventType, Map<String, RecordComponent>> byType = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            Map<String, RecordComponent> byName = new LinkedHashMap<>();
            Arrays.stream(type.record().getRecordComponents())
                    .forEach(component -> byName.put(component.getName(), component));
            byType.put(type, byName);
        }
        return byType;
    }

    /** The names of the details that events of a type have. */
    static Collection<String> names(EventType type) {
        return components(type).keySet();
    }

    /** The detail as rows write it: a constant's name, true or false; UNKNOWN where it is absent or the event has none. */
    static String text(Event event, String name) {
        @Nullable RecordComponent component = components(event.type()).get(name);
        if (component == null) {
            return UNKNOWN;
        }
        return text(value(event, component));
    }

    /** A value as rows write it. */
    static String text(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? optional.get().toString() : UNKNOWN;
        }
        return String.valueOf(value);
    }

    /** The detail itself, where the event has one of that name and type and it is not absent. */
    static <T> Optional<T> detail(Event event, String name, Class<T> type) {
        @Nullable RecordComponent component = components(event.type()).get(name);
        if (component == null) {
            return Optional.empty();
        }
        Object value = value(event, component);
        Object bare = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return type.isInstance(bare) ? Optional.of(type.cast(bare)) : Optional.empty();
    }

    private static Map<String, RecordComponent> components(EventType type) {
        return COMPONENTS.getOrDefault(type, Map.of());
    }

    private static Object value(Event event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException cause) {
            throw new PolicyFailureException(
                    "Cannot read the detail " + component.getName() + " of the event " + event.type() + ".", cause);
        }
    }

    /** The event of a type of which nothing but its day is known. */
    static Event bare(EventType type, Optional<LocalDate> on) {
        RecordForm form = RecordForm.of(type.record());
        return (Event) form.bare(form.place("on"), on);
    }
}
