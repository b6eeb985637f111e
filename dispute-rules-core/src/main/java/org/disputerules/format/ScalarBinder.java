package org.disputerules.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disputerules.format.Node.Kind;
import org.disputerules.format.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Turns a single value of a document into a Java value, or says why it cannot be one. Nothing is converted or guessed. */
final class ScalarBinder {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE]([-+]?[0-9]+))?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final int MOST_DIGITS = 40;

    private final Findings findings;
    private final Map<Class<?>, Binding> bindings = Map.of(
            String.class, new Binding(Kind.TEXT, "a text", this::text),
            LocalDate.class, new Binding(Kind.TEXT, "a day such as 2026-03-10", this::day),
            Currency.class, new Binding(Kind.TEXT, "a currency such as EUR", this::currency),
            BigDecimal.class, new Binding(Kind.NUMBER, "a number", this::number),
            Integer.class, new Binding(Kind.NUMBER, "a whole number", this::integer),
            int.class, new Binding(Kind.NUMBER, "a whole number", this::integer),
            Long.class, new Binding(Kind.NUMBER, "a whole number", this::longInteger),
            long.class, new Binding(Kind.NUMBER, "a whole number", this::longInteger),
            Boolean.class, new Binding(Kind.BOOLEAN, "true or false", this::bool),
            boolean.class, new Binding(Kind.BOOLEAN, "true or false", this::bool));

    ScalarBinder(Findings findings) {
        this.findings = findings;
    }

    /** How a Java type is written. */
    private record Binding(Kind kind, String inWords, Function<At, @Nullable Object> parser) {}

    /** A value and where it stands. */
    private record At(String text, String path) {}

    /** The value, or null after its problem was reported. */
    @Nullable
    Object bind(Node node, Class<?> type, String path) {
        Binding binding = type.isEnum()
                ? new Binding(Kind.TEXT, "one of the known values", at -> constant(at, type))
                : bindings.get(type);
        if (binding == null) {
            throw new IllegalArgumentException("The reader knows no type such as " + type.getName() + ".");
        }
        if (!(node instanceof Scalar scalar)) {
            findings.add(
                    path,
                    "Expected " + binding.inWords() + ", found " + node.inWords() + ".",
                    type == LocalDate.class ? "Write days as year-month-day." : "Write a single value.");
            return null;
        }
        if (scalar.kind() == Kind.REFUSED) {
            return null;
        }
        if (scalar.kind() != binding.kind()) {
            findings.add(
                    path,
                    "Expected " + binding.inWords() + ", found " + described(scalar) + ".",
                    hint(scalar, binding.kind()));
            return null;
        }
        return binding.parser().apply(new At(scalar.text(), path));
    }

    private static String described(Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> "the text " + scalar.inWords();
            case NUMBER -> "the number " + Quote.plain(scalar.text());
            default -> scalar.inWords();
        };
    }

    private static String hint(Scalar scalar, Kind wanted) {
        if (wanted == Kind.TEXT) {
            return "Put it in quotes if it is a text.";
        }
        return scalar.kind() == Kind.TEXT && YamlSource.kindOf(scalar.text()) == wanted
                ? "Write it without quotes."
                : "Leave the field out if the value is unknown.";
    }

    private Object text(At at) {
        return at.text();
    }

    private Object bool(At at) {
        return at.text().toLowerCase(Locale.ROOT).equals("true");
    }

    private @Nullable Object day(At at) {
        if (!DAY.matcher(at.text()).matches()) {
            findings.add(
                    at.path(),
                    Quote.of(at.text()) + " is no day.",
                    "Write days as year-month-day, such as 2026-03-10.");
            return null;
        }
        try {
            return LocalDate.parse(at.text());
        } catch (DateTimeException impossible) {
            findings.add(
                    at.path(), Quote.of(at.text()) + " is no day of the calendar.", "Correct the month or the day.");
            return null;
        }
    }

    private @Nullable Object currency(At at) {
        try {
            return Currency.getInstance(at.text());
        } catch (IllegalArgumentException unknown) {
            findings.add(
                    at.path(),
                    Quote.of(at.text()) + " is no currency.",
                    "Write its ISO 4217 code, three capital letters such as EUR.");
            return null;
        }
    }

    private @Nullable Object number(At at) {
        Matcher number = NUMBER.matcher(at.text());
        if (!number.matches()) {
            findings.add(
                    at.path(),
                    Quote.of(at.text()) + " is no decimal number.",
                    "Write digits with a point, such as 34.90.");
            return null;
        }
        String exponent = number.group(4);
        // An exponent of nine digits makes a number of a billion digits when it is added to another.
        if (at.text().length() > MOST_DIGITS
                || (exponent != null
                        && (exponent.length() > 3 || Math.abs(Integer.parseInt(exponent)) > MOST_DIGITS))) {
            findings.add(
                    at.path(),
                    Quote.of(at.text()) + " has too many digits.",
                    "A number has at most " + MOST_DIGITS + " characters.");
            return null;
        }
        return new BigDecimal(at.text());
    }

    private @Nullable Object integer(At at) {
        Long value = whole(at, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return value == null ? null : (Object) Math.toIntExact(value);
    }

    private @Nullable Object longInteger(At at) {
        return whole(at, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private @Nullable Long whole(At at, long least, long greatest) {
        if (!WHOLE.matcher(at.text()).matches()) {
            findings.add(at.path(), Quote.of(at.text()) + " is no whole number.", "Write digits only, such as 2.");
            return null;
        }
        BigDecimal value = at.text().length() > 20 ? null : new BigDecimal(at.text());
        if (value == null
                || value.compareTo(BigDecimal.valueOf(least)) < 0
                || value.compareTo(BigDecimal.valueOf(greatest)) > 0) {
            findings.add(at.path(), Quote.of(at.text()) + " is too large a number.", "Maybe a digit is too many.");
            return null;
        }
        return value.longValueExact();
    }

    private @Nullable Object constant(At at, Class<?> type) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        int index = names.indexOf(at.text());
        if (index < 0) {
            findings.add(
                    at.path(),
                    "Unknown value " + Quote.of(at.text()) + ".",
                    findings.isFull() ? "" : Nearest.hint(at.text(), names));
            return null;
        }
        return type.getEnumConstants()[index];
    }
}
