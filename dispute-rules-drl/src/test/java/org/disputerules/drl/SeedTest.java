package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.POLICY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.DisputeAdvisor;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Phrase;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.spi.PolicyEntry;
import org.disputerules.suite.CaseSuite;
import org.disputerules.suite.Story;
import org.junit.jupiter.api.Test;

/** Every sentence of the text that the policy started from is encoded, and what encodes it speaks in a story. */
class SeedTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Path CASES = Path.of("../dispute-rules-examples/cases");
    private static final Pattern ROW = Pattern.compile("^\\| ([^|]+?) \\|([^|]*)\\|[^|]*\\|$", Pattern.MULTILINE);
    private static final Pattern ID = Pattern.compile("`([^`]+)`");

    private final Map<String, List<String>> page = page();

    private static Map<String, List<String>> page() {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        ROW.matcher(read("seed.md"))
                .results()
                .skip(1)
                .forEach(row -> ids.put(
                        row.group(1),
                        ID.matcher(row.group(2))
                                .results()
                                .map(found -> found.group(1))
                                .toList()));
        return ids;
    }

    private static String read(String file) {
        try {
            return Files.readString(DOCS.resolve(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void everySentenceOfTheTextIsThereInOrder() {
        assertThat(page.keySet().stream().filter(sentence -> !sentence.startsWith("---")))
                .containsExactlyElementsOf(
                        read("seed.txt").lines().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void everySentenceHasAnId() {
        assertThat(page).allSatisfy((sentence, ids) -> {
            if (!sentence.startsWith("---")) {
                assertThat(ids).as(sentence).isNotEmpty().doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void everyIdExistsAndSpeaksInAStory() {
        Set<String> known = ENGINE.entries().stream().map(PolicyEntry::id).collect(Collectors.toSet());
        Set<String> spoke = spoken();
        assertThat(page.values().stream().flatMap(List::stream).filter(id -> !known.contains(id)))
                .as("ids that do not exist")
                .isEmpty();
        assertThat(page.values().stream()
                        .flatMap(List::stream)
                        .filter(id -> !spoke.contains(id))
                        .distinct())
                .as("ids that speak in no story")
                .isEmpty();
    }

    /** The ids of the reasons and tips, and the rows of the actions advised, whose steps are a part of the answer. */
    private static Set<String> spoken() {
        CaseSuite suite = CaseSuite.of(CASES, DisputeAdvisor.with(ENGINE));
        Set<String> spoke = new TreeSet<>(suite.run().spoke());
        suite.stories().stream()
                .map(Story::cases)
                .flatMap(List::stream)
                .map(ENGINE::decide)
                .forEach(answer -> {
                    answer.tips().stream().map(Phrase::key).forEach(spoke::add);
                    advices(answer)
                            .map(advice -> POLICY.action(advice.action()).id())
                            .forEach(spoke::add);
                });
        return spoke;
    }

    private static Stream<Advice> advices(Recommendation answer) {
        return Stream.of(List.of(answer.next()), answer.alongside(), answer.alternatives())
                .flatMap(List::stream);
    }
}
