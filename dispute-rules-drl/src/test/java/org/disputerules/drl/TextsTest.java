package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.POLICY;
import static org.disputerules.drl.TestPolicy.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.fact.BlockReason;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.drl.table.ActionRow;
import org.disputerules.drl.table.BodyStep;
import org.disputerules.drl.table.SourceRow;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Deadline;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Phrase;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.spi.PolicyEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every id has words, every word has an id, and the words ask for no argument that is not given. */
class TextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|of|for|and|or|to|on|in|by|from|with|an?|\\w+'s)\\b");
    private static final Pattern NOTICE = Pattern.compile("notice\\(\\s*(?:notices,\\s*)?\"([A-Z-]+)\"");

    @ParameterizedTest
    @EnumSource
    void everyIdHasWords(Language language) throws IOException {
        assertThat(TEXTS.keys(language)).containsAll(needed());
    }

    @ParameterizedTest
    @EnumSource
    void noWordsAreUnused(Language language) throws IOException {
        Set<String> used = needed();
        used.addAll(possible());
        assertThat(TEXTS.keys(language).stream().filter(key -> !used.contains(key)))
                .isEmpty();
    }

    @Test
    void everyLanguageHasTheSameKeysInTheSameOrder() throws IOException {
        assertThat(keysInOrder(Language.FR)).containsExactlyElementsOf(keysInOrder(Language.EN));
    }

    private static List<String> keysInOrder(Language language) throws IOException {
        Path file = Path.of("src/main/resources/org/disputerules/drl/texts_"
                + language.name().toLowerCase(Locale.ROOT) + ".properties");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    @Test
    void everyLanguageAsksForTheSameArguments() {
        assertThat(TEXTS.keys(Language.FR))
                .allSatisfy(key -> assertThat(arguments(words(key, Language.FR)))
                        .as(key)
                        .isEqualTo(arguments(words(key, Language.EN))));
    }

    /** A body or a source may bear one name in both languages, and such a name holds no small word of English. */
    @Test
    void frenchIsNotCopiedFromEnglish() {
        assertThat(TEXTS.keys(Language.FR))
                .filteredOn(key -> words(key, Language.FR).equals(words(key, Language.EN)))
                .allMatch(key -> key.startsWith("target.") || key.startsWith("source."))
                .noneMatch(key -> ENGLISH.matcher(words(key, Language.EN)).find());
    }

    @Test
    void frenchMarksStandBehindANoBreakSpace() {
        assertThat(TEXTS.keys(Language.FR))
                .allSatisfy(key -> assertThat(words(key, Language.FR))
                        .as(key)
                        .doesNotContainPattern("[^\u00a0][:;!?»](\\s|$)")
                        .doesNotContainPattern("«[^\u00a0]")
                        .doesNotContain("'", "\""));
    }

    private static String words(String key, Language language) {
        return TEXTS.text(key, language).orElse("");
    }

    private static Set<String> arguments(String words) {
        return ARGUMENT.matcher(words).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> needed() throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        ENGINE.entries().stream().map(PolicyEntry::id).forEach(keys::add);
        Arrays.stream(Step.values()).map(Step::id).forEach(keys::add);
        POLICY.tables().actions().stream().map(ActionRow::steps).forEach(keys::addAll);
        POLICY.tables().bodies().stream()
                .flatMap(row -> row.steps().stream())
                .map(BodyStep::step)
                .forEach(keys::add);
        POLICY.tables().bodies().stream().map(row -> "target." + row.body()).forEach(keys::add);
        POLICY.tables().sources().stream()
                .map(SourceRow::id)
                .map(id -> "source." + id)
                .forEach(keys::add);
        keys.addAll(notices());
        return keys;
    }

    /** Keys that exist only where there is something to say. */
    private static List<String> possible() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(BlockReason.values()).map(reason -> "opens." + reason).forEach(keys::add);
        Arrays.stream(ClockKind.values()).map(kind -> "lapses." + kind).forEach(keys::add);
        Arrays.stream(BlockReason.values()).map(reason -> "block." + reason).forEach(keys::add);
        Arrays.stream(LegState.values()).map(state -> "state." + state).forEach(keys::add);
        keys.add("lapses.OTHER");
        keys.add("source.OURS");
        return keys;
    }

    private static Set<String> notices() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                NOTICE.matcher(Files.readString(file)).results().forEach(found -> keys.add("notice." + found.group(1)));
            }
        }
        return keys;
    }

    @Test
    void everyPhraseOfAnAnswerHasItsWordsAndTheirArguments() {
        Set<String> wrong = new TreeSet<>();
        RandomCases.from(40_000, 400)
                .forEach(one -> phrases(ENGINE.decide(one.disputeCase())).forEach(phrase -> {
                    String words = words(phrase.key(), Language.EN);
                    if (words.isBlank()) {
                        wrong.add(phrase.key() + " has no words");
                    }
                    arguments(words).stream()
                            .filter(argument -> !phrase.args().containsKey(argument))
                            .forEach(argument -> wrong.add(phrase.key() + " is not given {" + argument + "}"));
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAnswerReadsAsFrench() {
        RandomCases.from(47_000, 200)
                .forEach(one -> assertThat(ENGINE.decide(one.disputeCase()).explain(Language.FR))
                        .startsWith("Prochaine étape")
                        .doesNotContain("{", " days", " the ")
                        .doesNotContainPattern("[^\\u00a0][:;!?»](\\s|$)"));
    }

    private static Stream<Phrase> phrases(Recommendation answer) {
        Stream<Advice> advice = Stream.concat(
                Stream.of(answer.next()), Stream.concat(answer.alternatives().stream(), answer.alongside().stream()));
        Stream<Phrase> reasons = Stream.concat(
                answer.ruledOut().stream()
                        .flatMap(out ->
                                Stream.concat(out.because().stream().map(Reason::says), out.opensWhen().stream())),
                answer.warnings().stream()
                        .flatMap(warning -> warning.because().stream())
                        .map(Reason::says));
        Stream<Phrase> rest = Stream.concat(
                answer.deadlines().stream().map(Deadline::lapses),
                Stream.concat(answer.tips().stream(), answer.notices().stream().map(notice -> notice.says())));
        return Stream.concat(
                advice.flatMap(one -> Stream.concat(one.because().stream().map(Reason::says), one.steps().stream())),
                Stream.concat(reasons, rest));
    }

    @Test
    void everyReasonNamesASourceOrSaysThatItIsOurs() {
        RandomCases.from(45_000, 200)
                .forEach(one -> assertThat(
                                ENGINE.decide(one.disputeCase()).next().because())
                        .isNotEmpty()
                        .allSatisfy(reason -> assertThat(reason.sources()).isNotEmpty()));
    }
}
