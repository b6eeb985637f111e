package org.disputerules.drl.evaluator;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition taken apart: what it reads of the fact, and what it allows.
 *
 * @param field what it reads, such as {@code leg(Leg.PLATFORM)}
 * @param allowed the rest, such as {@code == LegState.LOST}
 */
public record Reading(String field, String allowed) {
    private static final Pattern SHAPE =
            Pattern.compile("\\s*((\\w+)(?:\\s*\\(([^)]*)\\))?)\\s*(\\S.*)", Pattern.DOTALL);

    /** Takes a condition of the DRL apart; one that cannot be is all field. */
    public static Reading of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? new Reading(matcher.group(1), matcher.group(4).replaceAll("\\s+", " "))
                : new Reading(text, "");
    }

    /** The name of what it reads, without arguments. */
    public String name() {
        int open = field.indexOf('(');
        return (open < 0 ? field : field.substring(0, open)).strip();
    }

    /** The value that a fact has there; empty where it cannot be found out. */
    public Optional<Object> actual(Object fact) {
        List<String> arguments = arguments();
        return Arrays.stream(fact.getClass().getMethods())
                .filter(method -> method.getName().equals(name()) && method.getParameterCount() == arguments.size())
                .flatMap(method -> value(method, fact, arguments).stream())
                .findFirst();
    }

    private List<String> arguments() {
        int open = field.indexOf('(');
        return open < 0
                ? List.of()
                : Arrays.stream(field.substring(open + 1, field.indexOf(')')).split(",", -1))
                        .map(String::strip)
                        .filter(argument -> !argument.isEmpty())
                        .toList();
    }

    private static Optional<Object> value(Method method, Object fact, List<String> arguments) {
        Object[] values = new Object[arguments.size()];
        for (int index = 0; index < values.length; index++) {
            String constant = arguments.get(index);
            Class<?> type = method.getParameterTypes()[index];
            Optional<?> found = Arrays.stream(type.isEnum() ? type.getEnumConstants() : new Object[0])
                    .filter(value -> constant.equals(type.getSimpleName() + "." + ((Enum<?>) value).name()))
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            values[index] = found.get();
        }
        try {
            return Optional.ofNullable(method.invoke(fact, values));
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Cannot read " + method + " of " + fact, unreadable);
        }
    }
}
