package org.disputerules.format;

import static tools.jackson.core.JsonToken.VALUE_FALSE;
import static tools.jackson.core.JsonToken.VALUE_NUMBER_FLOAT;
import static tools.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static tools.jackson.core.JsonToken.VALUE_STRING;
import static tools.jackson.core.JsonToken.VALUE_TRUE;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Turns a single value into a Java value, or says why it cannot be one. Nothing is converted or guessed. */
final class Scalars extends ValueDeserializer<Object> {
    private static final int MOST_DIGITS = 40;

    private static final List<JsonToken> TEXT = List.of(VALUE_STRING);
    private static final List<JsonToken> NUMBER = List.of(VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT);
    private static final List<JsonToken> BOOLEAN = List.of(VALUE_TRUE, VALUE_FALSE);

    private static final Rule DAY =
            new Rule("[0-9]{4}-[0-9]{2}-[0-9]{2}", "is no day.", "Write days as year-month-day, such as 2026-03-10.");
    private static final Rule DECIMAL = new Rule(
            "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?",
            "is no decimal number.",
            "Write digits with a point, such as 34.90.");
    private static final Rule WHOLE =
            new Rule("-?(0|[1-9][0-9]*)", "is no whole number.", "Write digits only, such as 2.");
    private static final Rule ANY = new Rule("(?s).*", "", "");

    private static final Rule POSSIBLE_DAY = new Rule("is no day of the calendar.", "Correct the month or the day.");
    private static final Rule CURRENCY =
            new Rule("is no currency.", "Write its ISO 4217 code, three capital letters such as EUR.");
    private static final Rule FEW_DIGITS =
            new Rule("has too many digits.", "A number has at most " + MOST_DIGITS + " characters.");
    private static final Rule SMALL = new Rule("is too large a number.", "Maybe a digit is too many.");

    private static final Scalars INT = new Scalars(NUMBER, "a whole number", WHOLE, Integer::valueOf, SMALL);
    private static final Scalars LONG = new Scalars(NUMBER, "a whole number", WHOLE, Long::valueOf, SMALL);
    private static final Scalars BOOL = new Scalars(BOOLEAN, "true or false", ANY, Boolean::valueOf, ANY);

    private static final Map<Class<?>, Scalars> KNOWN = Map.of(
            String.class, new Scalars(TEXT, "a text", ANY, text -> text, ANY),
            LocalDate.class, new Scalars(TEXT, "a day such as 2026-03-10", DAY, LocalDate::parse, POSSIBLE_DAY),
            Currency.class, new Scalars(TEXT, "a currency such as EUR", ANY, Currency::getInstance, CURRENCY),
            BigDecimal.class, new Scalars(NUMBER, "a number", DECIMAL, Scalars::decimal, FEW_DIGITS),
            Integer.class, INT,
            int.class, INT,
            Long.class, LONG,
            long.class, LONG,
            Boolean.class, BOOL,
            boolean.class, BOOL);

    private final List<JsonToken> tokens;
    private final String inWords;
    private final Rule form;
    private final Function<String, Object> parser;
    private final Rule range;
    private final Map<String, Object> constants;

    /**
     * A type.
     *
     * @param form how it is written
     * @param parser throws a runtime exception for what is written so and yet does not exist
     * @param range what to say then
     */
    private Scalars(List<JsonToken> tokens, String inWords, Rule form, Function<String, Object> parser, Rule range) {
        this(tokens, inWords, form, parser, range, Map.of());
    }

    private Scalars(
            List<JsonToken> tokens,
            String inWords,
            Rule form,
            Function<String, Object> parser,
            Rule range,
            Map<String, Object> constants) {
        this.constants = constants;
        this.tokens = tokens;
        this.inWords = inWords;
        this.form = form;
        this.parser = parser;
        this.range = range;
    }

    /** A demand on a text, and what to say where it is not met. */
    private record Rule(Pattern pattern, String message, String hint) {
        Rule(String pattern, String message, String hint) {
            this(Pattern.compile(pattern), message, hint);
        }

        Rule(String message, String hint) {
            this("", message, hint);
        }
    }

    /**
     * How a type is read.
     *
     * @throws IllegalArgumentException when it is no type of a single value
     */
    static Scalars of(Class<?> type) {
        if (type.isEnum()) {
            Map<String, Object> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
            return new Scalars(TEXT, "one of the known values", ANY, constants::get, ANY, constants);
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
        return parse(parser.getString(), () -> Reading.path(parser), reading.findings());
    }

    /** The value of a text, or null after its problem was reported. */
    @Nullable
    Object parse(String text, Supplier<String> path, Findings findings) {
        if (!constants.isEmpty() && !constants.containsKey(text)) {
            findings.add(
                    path.get(),
                    "Unknown value " + Quote.of(text) + ".",
                    findings.isFull() ? "" : Nearest.hint(text, constants.keySet()));
            return null;
        }
        Rule broken = form;
        if (form.pattern().matcher(text).matches()) {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | DateTimeException impossible) {
                broken = range;
            }
        }
        findings.add(path.get(), Quote.of(text) + " " + broken.message(), broken.hint());
        return null;
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
        return NUMBER.stream().anyMatch(place::is) ? "the number " + Quote.plain(place.text()) : Quote.of(place.text());
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

    /** A number of a billion digits takes few characters, and much time when it is added to another. */
    private static BigDecimal decimal(String text) {
        BigDecimal number = text.length() > MOST_DIGITS ? null : new BigDecimal(text);
        if (number == null || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
