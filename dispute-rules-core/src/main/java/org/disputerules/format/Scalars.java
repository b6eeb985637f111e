package org.disputerules.format;

import static tools.jackson.core.JsonToken.VALUE_FALSE;
import static tools.jackson.core.JsonToken.VALUE_NUMBER_FLOAT;
import static tools.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static tools.jackson.core.JsonToken.VALUE_STRING;
import static tools.jackson.core.JsonToken.VALUE_TRUE;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Turns a single value into a Java value, or says why it cannot be one. Nothing is converted or guessed. */
final class Scalars extends ValueDeserializer<Object> {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE]([-+]?[0-9]+))?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final int MOST_DIGITS = 40;

    private static final List<JsonToken> TEXT = List.of(VALUE_STRING);
    private static final List<JsonToken> NUMBERS = List.of(VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT);
    private static final List<JsonToken> BOOLEAN = List.of(VALUE_TRUE, VALUE_FALSE);
    private static final String A_WHOLE_NUMBER = "a whole number";

    private static final Map<Class<?>, Scalars> KNOWN = Map.of(
            String.class, new Scalars(TEXT, "a text", text -> text),
            LocalDate.class, new Scalars(TEXT, "a day such as 2026-03-10", Scalars::day),
            Currency.class, new Scalars(TEXT, "a currency such as EUR", Scalars::currency),
            BigDecimal.class, new Scalars(NUMBERS, "a number", Scalars::number),
            Integer.class,
                    new Scalars(NUMBERS, A_WHOLE_NUMBER, text -> Math.toIntExact(whole(text, Integer.MAX_VALUE))),
            int.class, new Scalars(NUMBERS, A_WHOLE_NUMBER, text -> Math.toIntExact(whole(text, Integer.MAX_VALUE))),
            Long.class, new Scalars(NUMBERS, A_WHOLE_NUMBER, text -> whole(text, Long.MAX_VALUE)),
            long.class, new Scalars(NUMBERS, A_WHOLE_NUMBER, text -> whole(text, Long.MAX_VALUE)),
            Boolean.class, new Scalars(BOOLEAN, "true or false", Boolean::valueOf),
            boolean.class, new Scalars(BOOLEAN, "true or false", Boolean::valueOf));

    private final List<JsonToken> tokens;
    private final String inWords;
    private final Parsing parsing;

    private Scalars(List<JsonToken> tokens, String inWords, Parsing parsing) {
        this.tokens = tokens;
        this.inWords = inWords;
        this.parsing = parsing;
    }

    private interface Parsing {
        Object parse(String text) throws RefusedException;
    }

    /** A text that is no such value. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String hint;

        RefusedException(String message, String hint) {
            super(message, null, false, false);
            this.hint = hint;
        }
    }

    /**
     * How a type is read.
     *
     * @throws IllegalArgumentException when it is no type of a single value
     */
    static Scalars of(Class<?> type) {
        if (type.isEnum()) {
            return new Scalars(TEXT, "one of the known values", text -> constant(text, type));
        }
        Scalars known = KNOWN.get(type);
        if (known == null) {
            throw new IllegalArgumentException("The reader knows no type such as " + type.getName() + ".");
        }
        return known;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        Reading reading = Reading.of(context);
        if (!tokens.contains(parser.currentToken())) {
            refuse(reading.place(parser), Reading.path(parser), reading.findings());
            parser.skipChildren();
            return null;
        }
        return parse(parser.getString(), Reading.path(parser), reading.findings());
    }

    /** The value of a text, or null after its problem was reported. */
    @Nullable
    Object parse(String text, String path, Findings findings) {
        try {
            return parsing.parse(text);
        } catch (RefusedException refused) {
            findings.add(path, String.valueOf(refused.getMessage()), refused.hint);
            return null;
        }
    }

    /** Reports that something stands where no such value can be. */
    void refuse(Place place, String path, Findings findings) {
        if (place.is(JsonToken.START_OBJECT) || place.is(JsonToken.START_ARRAY)) {
            findings.add(
                    path,
                    "Expected " + inWords + ", found " + (place.is(JsonToken.START_ARRAY) ? "a list" : "fields") + ".",
                    inWords.startsWith("a day") ? "Write days as year-month-day." : "Write a single value.");
        } else if (!place.is(JsonToken.NOT_AVAILABLE)) {
            findings.add(path, "Expected " + inWords + ", found " + described(place) + ".", hint(place));
        }
    }

    private static String described(Place place) {
        if (place.is(VALUE_STRING)) {
            return "the text " + Quote.of(place.text());
        }
        return NUMBERS.stream().anyMatch(place::is)
                ? "the number " + Quote.plain(place.text())
                : Quote.of(place.text());
    }

    private String hint(Place place) {
        if (tokens.equals(TEXT)) {
            return "Put it in quotes if it is a text.";
        }
        return place.is(VALUE_STRING) && tokens.contains(plain(place.text()))
                ? "Write it without quotes."
                : "Leave the field out if the value is unknown.";
    }

    /** What a text is without quotes. */
    private static @Nullable JsonToken plain(String text) {
        try (JsonParser parser = Mappers.YAML.createParser(text)) {
            return parser.nextToken();
        } catch (JacksonException nothing) {
            return null;
        }
    }

    private static LocalDate day(String text) throws RefusedException {
        if (!DAY.matcher(text).matches()) {
            throw new RefusedException(
                    Quote.of(text) + " is no day.", "Write days as year-month-day, such as 2026-03-10.");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw new RefusedException(Quote.of(text) + " is no day of the calendar.", "Correct the month or the day.");
        }
    }

    private static Currency currency(String text) throws RefusedException {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException unknown) {
            throw new RefusedException(
                    Quote.of(text) + " is no currency.", "Write its ISO 4217 code, three capital letters such as EUR.");
        }
    }

    private static BigDecimal number(String text) throws RefusedException {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw new RefusedException(
                    Quote.of(text) + " is no decimal number.", "Write digits with a point, such as 34.90.");
        }
        String exponent = number.group(4);
        // An exponent of nine digits makes a number of a billion digits when it is added to another.
        if (text.length() > MOST_DIGITS
                || (exponent != null
                        && (exponent.length() > 3 || Math.abs(Integer.parseInt(exponent)) > MOST_DIGITS))) {
            throw new RefusedException(
                    Quote.of(text) + " has too many digits.", "A number has at most " + MOST_DIGITS + " characters.");
        }
        return new BigDecimal(text);
    }

    private static long whole(String text, long greatest) throws RefusedException {
        if (!WHOLE.matcher(text).matches()) {
            throw new RefusedException(Quote.of(text) + " is no whole number.", "Write digits only, such as 2.");
        }
        BigDecimal value = text.length() > 20 ? null : new BigDecimal(text);
        if (value == null
                || value.compareTo(BigDecimal.valueOf(-greatest - 1)) < 0
                || value.compareTo(BigDecimal.valueOf(greatest)) > 0) {
            throw new RefusedException(Quote.of(text) + " is too large a number.", "Maybe a digit is too many.");
        }
        return value.longValueExact();
    }

    private static Object constant(String text, Class<?> type) throws RefusedException {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        int index = names.indexOf(text);
        if (index < 0) {
            throw new RefusedException("Unknown value " + Quote.of(text) + ".", Nearest.hint(text, names));
        }
        return type.getEnumConstants()[index];
    }
}
