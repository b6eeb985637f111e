package org.disputerules.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.disputerules.dispute.DisputeCase;

/** Records with random contents, the same for the same seed. */
class RandomRecords {
    /** Texts that a careless writer or reader turns into something else. */
    static final List<String> NASTY = List.of(
            "",
            " ",
            "yes",
            "NO",
            "on",
            "null",
            "~",
            "123",
            "-0",
            "1e3",
            "0x1F",
            ".nan",
            "2026-03-10",
            "true",
            "a: b",
            "a #b",
            "- x",
            "'",
            "\"",
            "\\",
            "a\tb",
            "a\nb",
            "a\r\nb\n",
            "end ",
            " begin",
            "\u00e9\u6f22\u5b57",
            "\ud83d\ude00",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "*a",
            "&b",
            "!t",
            "<<",
            "{",
            "[",
            "]",
            "%",
            "@",
            "`",
            "---",
            "...",
            "?",
            "=",
            ",",
            "a: {b: [c]}",
            "x".repeat(3000),
            "word ".repeat(200));

    final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    <T> T record(Class<T> type) {
        RecordShape shape = RecordShape.of(type);
        List<Object> values = new ArrayList<>();
        shape.components().values().forEach(component -> values.add(value(type, component.name(), component.type())));
        return type.cast(create(type, values));
    }

    private static Object create(Class<?> type, List<Object> values) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return canonical.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            throw (RuntimeException) refused.getCause();
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** The value of a component; a subclass knows what makes sense where. */
    Object value(Class<?> owner, String name, Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(owner, name, argument(type)));
        }
        if (raw == List.class) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(value(owner, name, argument(type)));
            }
            return items;
        }
        if (raw == SortedMap.class) {
            Map<String, String> map = new TreeMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                map.put(text(owner, name), text(owner, name));
            }
            return map;
        }
        if (raw.isEnum()) {
            return pick(List.of(raw.getEnumConstants()));
        }
        if (raw.isSealed()) {
            return record(pick(List.of(raw.getPermittedSubclasses())));
        }
        return raw.isRecord() ? record(raw) : scalar(owner, name, raw);
    }

    private Object scalar(Class<?> owner, String name, Class<?> type) {
        if (type == String.class) {
            return text(owner, name);
        }
        if (type == LocalDate.class) {
            return day(owner, name);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(new BigInteger(random.nextInt(40), random), random.nextInt(5));
        }
        if (type == Currency.class) {
            return Currency.getInstance(pick(List.of("EUR", "USD", "JPY", "TND", "CLF")));
        }
        if (type == int.class || type == Integer.class) {
            return number(owner, name);
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        throw new IllegalArgumentException(type.getName());
    }

    String text(Class<?> owner, String name) {
        return random.nextBoolean() ? pick(NASTY) : "plain " + random.nextInt(100);
    }

    LocalDate day(Class<?> owner, String name) {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
    }

    int number(Class<?> owner, String name) {
        return name.equals("contract") ? DisputeCase.CONTRACT : random.nextInt(1, 10);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
