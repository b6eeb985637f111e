package org.disputerules.drl.generator;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;

/** Fills any record of the case with chance values, so that a detail added later is tried without a change here. */
final class RandomRecord {
    private static final double PRESENT = 0.6;

    private final Dice dice;
    private final BiFunction<Class<?>, String, Optional<Object>> special;

    /**
     * How to fill records.
     *
     * @param dice where the choices come from
     * @param special the values of texts and days, which cannot be any, by type and component name
     */
    RandomRecord(Dice dice, BiFunction<Class<?>, String, Optional<Object>> special) {
        this.dice = dice;
        this.special = special;
    }

    /** A record, some of whose components are given. */
    <T> T of(Class<T> type, Map<String, Object> given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> given.containsKey(component.getName())
                        ? given.get(component.getName())
                        : value(component.getGenericType(), component.getName()))
                .toArray();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(thrown);
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /**
     * Bare events one after the other.
     *
     * @param apart how many days lie between two of them at most
     */
    static List<Event> bare(
            Dice dice,
            List<EventType> types,
            LocalDate first,
            int apart,
            Function<EventType, Map<String, Object>> details) {
        RandomRecord records = new RandomRecord(dice, (wanted, name) -> Optional.empty());
        List<Event> events = new ArrayList<>();
        LocalDate day = first;
        for (EventType type : types) {
            day = dice.after(day, 0, apart);
            events.add(records.bare(type.record(), new HashMap<>(details.apply(type)), day));
        }
        return events;
    }

    /** A record of an event of which nothing but its day and what is given is known. */
    <T> T bare(Class<T> type, Map<String, Object> given, LocalDate on) {
        Map<String, Object> all = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Optional.class) {
                all.put(component.getName(), Optional.empty());
            } else if (component.getType() == List.class) {
                all.put(component.getName(), List.of());
            }
        }
        all.put("on", Optional.of(on));
        all.putAll(given);
        return of(type, all);
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return dice.chance(PRESENT) ? optional(inner, name) : Optional.empty();
            }
            if (generic.getRawType() == List.class && inner instanceof Class<?> element && element.isEnum()) {
                return dice.some(2, List.of(element.getEnumConstants()));
            }
        } else if (type instanceof Class<?> plain) {
            return plain(plain, name);
        }
        throw new IllegalStateException("No values for " + name + " of type " + type);
    }

    private Optional<Object> optional(Type inner, String name) {
        return inner == LocalDate.class || inner == String.class
                ? special.apply((Class<?>) inner, name)
                : Optional.of(value(inner, name));
    }

    private Object plain(Class<?> type, String name) {
        if (type.isEnum()) {
            return dice.one(List.of(type.getEnumConstants()));
        }
        if (type == Boolean.class) {
            return dice.chance(0.5);
        }
        if (type == Integer.class) {
            return dice.between(1, 4);
        }
        if (type == Money.class) {
            return Money.of(dice.between(1, 60) + ".90", dice.chance(0.9) ? "EUR" : "USD");
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(dice.between(0, 30));
        }
        if (type == Currency.class) {
            return Currency.getInstance("EUR");
        }
        if (type.isRecord()) {
            return of(type, Map.of());
        }
        return special.apply(type, name)
                .orElseThrow(() -> new IllegalStateException("No values for " + name + " of " + type));
    }
}
