package org.disputerules.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    /** Every enum that an explanation prints, by the family of its keys. */
    private static final Map<String, Class<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            Map.entry("ability", Ability.class),
            Map.entry("action", Action.class),
            Map.entry("cost", Cost.class),
            Map.entry("language", Language.class),
            Map.entry("event", EventType.class),
            Map.entry("clock", ClockKind.class),
            Map.entry("clockSource", ClockSource.class),
            Map.entry("evidence", EvidenceKind.class),
            Map.entry("grade", Grade.class),
            Map.entry("month", Month.class),
            Map.entry("problem", ProblemType.class),
            Map.entry("proof", EvidenceStatus.class),
            Map.entry("recovers", Recovers.class),
            Map.entry("route", Route.class),
            Map.entry("status", ClockStatus.class),
            Map.entry("deadlines", ClockStatus.class),
            Map.entry("tier", Tier.class),
            Map.entry("trap", Trap.class),
            Map.entry("urgency", Urgency.class),
            Map.entry("weekday", DayOfWeek.class));

    /** The days of a case from which a clock is counted, and the units of a clock: the contract has no enum for them. */
    private static final List<String> ANCHORS = List.of(
            "ORDER_PLACED",
            "PAID",
            "PROCESSED",
            "STATEMENT",
            "SHIPPED",
            "ESTIMATED_DELIVERY",
            "DELIVERY_SCAN",
            "RECEIVED",
            "RECEIPT_CONFIRMED",
            "PROTECTION_END",
            "ORDER_COMPLETED",
            "NOTICED");

    private static final List<String> UNITS = List.of("HOURS", "DAYS", "WORKING_DAYS", "WEEKS", "MONTHS", "YEARS");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    /** "Sources" is a French word too. */
    private static final List<String> WORDS_OF_BOTH = List.of("source", "sources", "Sources");

    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z]+(?:\\.[A-Za-z]+)*)\"");

    private static Stream<String> required() {
        Stream<String> constants = FAMILIES.entrySet().stream()
                .flatMap(family -> Arrays.stream(family.getValue().getEnumConstants())
                        .map(constant -> family.getKey() + "." + constant.name()));
        Stream<String> anchors = ANCHORS.stream().map(anchor -> "anchor." + anchor);
        Stream<String> units =
                UNITS.stream().map(unit -> "unit." + unit).flatMap(unit -> Stream.of(unit + ".one", unit + ".many"));
        Stream<String> proofs = Arrays.stream(EvidenceStatus.values()).map(status -> "status." + status.name());
        Stream<String> answers = Stream.of("answer.true", "answer.false");
        Stream<String> facts = Stream.concat(
                Stream.of("fact.payments.method", "fact.payments.backedBy.method", "fact.evidence"),
                facts(DisputeCase.class, "fact").stream().filter(key -> key.indexOf('.') != key.lastIndexOf('.')));
        return Stream.of(constants, anchors, units, proofs, answers, facts).flatMap(keys -> keys);
    }

    /** Every component of the case that may be absent and that a question can ask for. */
    private static SortedSet<String> facts(Class<?> holder, String path) {
        SortedSet<String> facts = new TreeSet<>();
        for (RecordComponent component : holder.getRecordComponents()) {
            String key = path + "." + component.getName();
            Class<?> held = component.getGenericType() instanceof ParameterizedType generic
                            && generic.getActualTypeArguments()[0] instanceof Class<?> inner
                    ? inner
                    : component.getType();
            if (held == Event.class) {
                Arrays.stream(EventType.values()).forEach(type -> facts.addAll(facts(type.record(), key)));
            } else if (held.isRecord()) {
                facts.addAll(facts(held, key));
            } else if (component.getType() == Optional.class && isAsked(held, component.getName())) {
                facts.add(key);
            }
        }
        return facts;
    }

    private static boolean isAsked(Class<?> type, String name) {
        return type.isEnum()
                || type == Boolean.class
                || type == LocalDate.class
                || Set.of("country", "marketplace", "payment").contains(name);
    }

    private static SortedSet<String> literals() throws IOException {
        SortedSet<String> literals = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/disputerules/recommendation"))) {
            for (Path source : sources.toList()) {
                Matcher literal = LITERAL.matcher(Files.readString(source));
                while (literal.find()) {
                    literals.add(literal.group(1));
                }
            }
        }
        return literals;
    }

    @ParameterizedTest
    @EnumSource
    void everyConstantThatCanBePrintedHasWords(Language language) {
        assertThat(Words.in(language).keys()).containsAll(required().toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyIsUsed(Language language) throws IOException {
        SortedSet<String> unused = new TreeSet<>(Words.in(language).keys());
        unused.removeAll(required().toList());
        unused.removeAll(literals());
        unused.removeAll(Arrays.stream(Action.values())
                .map(action -> "action." + action.name() + ".to")
                .toList());
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void wordsSayMoreThanTheConstant(Language language) {
        Words words = Words.in(language);
        FAMILIES.forEach((family, type) -> {
            if (type.getPackageName().startsWith("java.")) {
                return;
            }
            for (Enum<?> constant : type.getEnumConstants()) {
                String said = words.say(family, constant).replaceAll("\\P{L}", "");
                assertThat(said.toUpperCase(Locale.ROOT))
                        .as(family + "." + constant.name())
                        .isNotEmpty()
                        .isNotEqualTo(constant.name().replace("_", ""));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void noTwoConstantsOfAFamilyReadTheSame(Language language) {
        Words words = Words.in(language);
        FAMILIES.forEach((family, type) -> assertThat(
                        Arrays.stream(type.getEnumConstants()).map(constant -> words.say(family, constant)))
                .as(family)
                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeysWithTheSameArguments(Language language) {
        Words english = Words.in(Language.EN);
        Words words = Words.in(language);
        assertThat(words.keys()).isEqualTo(english.keys());
        for (String key : words.keys()) {
            assertThat(arguments(words.say(key))).as(key).isEqualTo(arguments(english.say(key)));
        }
    }

    private static SortedSet<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where two languages read the same, nothing is left to translate: arguments, marks and words of both. */
    @Test
    void frenchIsNotCopiedFromEnglish() {
        Words english = Words.in(Language.EN);
        Words french = Words.in(Language.FR);
        assertThat(french.keys())
                .filteredOn(key -> french.say(key).equals(english.say(key)))
                .allSatisfy(key -> assertThat(LETTERS.matcher(
                                        ARGUMENT.matcher(french.say(key)).replaceAll(""))
                                .results()
                                .map(MatchResult::group))
                        .as(key)
                        .isSubsetOf(WORDS_OF_BOTH));
    }

    @Test
    void frenchMarksStandBehindANoBreakSpace() {
        Words french = Words.in(Language.FR);
        assertThat(french.keys())
                .allSatisfy(key -> assertThat(french.say(key))
                        .doesNotContainPattern("[^\u00a0][:;!?»](\\s|$)")
                        .doesNotContainPattern("«[^\u00a0]")
                        .doesNotContain("'", "\""));
    }

    /** Other words agree with a clock, which is masculine and singular therefore. */
    @Test
    void everyFrenchClockIsATimeLimit() {
        Words french = Words.in(Language.FR);
        assertThat(Arrays.stream(ClockKind.values()).map(kind -> french.say("clock", kind)))
                .allMatch(clock -> clock.startsWith("le délai "));
    }

    /** An anchor follows a preposition, which contracts with no article. */
    @Test
    void everyFrenchAnchorBeginsWithItsArticle() {
        Words french = Words.in(Language.FR);
        assertThat(french.keys())
                .filteredOn(key -> key.startsWith("anchor."))
                .allMatch(key -> french.say(key).matches("(le|la) .*"));
    }

    @Test
    void argumentsStandInThePlaceOfTheirNames() {
        assertThat(Words.fill("{a} and {b}, {a}", Map.of("a", "$1", "b", "{a}")))
                .isEqualTo("$1 and {a}, $1");
        assertThat(Words.fill("until {lastDay}", Map.of())).isEqualTo("until {lastDay}");
    }
}
