package org.disputerules.drl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disputerules.format.StrictReader;
import org.disputerules.recommendation.Grade;

/**
 * What is known of one matter, such as a marketplace's process, in the order of the page that is drawn from it.
 *
 * @param reading how to read it, beside what holds for every list
 * @param ids which ids the facts have: by prefix the ranges of their numbers, such as 01-06 10-24
 * @param sourced the prefixes of the facts that stand in a source, so that none of them is graded as our own choice
 */
record FactList(String title, List<String> reading, Map<String, String> ids, List<String> sourced, List<Group> groups) {
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

    static FactList read(Path file) {
        try {
            return StrictReader.read(file, FactList.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Stream<Fact> facts() {
        return groups.stream().map(Group::facts).flatMap(List::stream);
    }

    /** Whether an id, listed or not, belongs to this list by its prefix. */
    boolean owns(String id) {
        return ids.containsKey(prefix(id));
    }

    /** Whether the fact of this id stands in a source. */
    boolean isSourced(String id) {
        return sourced.contains(prefix(id));
    }

    /** Every id that the list must have. */
    Set<String> expected() {
        return ids.entrySet().stream()
                .flatMap(ranges -> RANGE.matcher(ranges.getValue())
                        .results()
                        .flatMap(FactList::numbers)
                        .map(number -> ranges.getKey() + "-" + number))
                .collect(Collectors.toSet());
    }

    private static String prefix(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    /** The numbers from the first to the last of a range, as wide as the first is written. */
    private static Stream<String> numbers(MatchResult range) {
        String first = range.group(1);
        return IntStream.rangeClosed(Integer.parseInt(first), Integer.parseInt(range.group(2)))
                .mapToObj(Integer::toString)
                .map(number -> "0".repeat(Math.max(0, first.length() - number.length())) + number);
    }

    /**
     * Facts of one kind.
     *
     * @param about how to read them, where the title does not say it
     */
    record Group(String title, Optional<String> about, List<Fact> facts) {}

    /**
     * A fact, in our words.
     *
     * @param id the id by which rules, rows and parameters name it
     * @param grade how well it is sourced; absent where the sources grade nothing
     * @param by entries that stand for it without naming it
     * @param states the states of legs that stand for it, such as PLATFORM.SUBMITTED
     * @param whyNot why nothing encodes it
     */
    record Fact(
            String id,
            String says,
            Optional<Grade> grade,
            List<String> by,
            List<String> states,
            Optional<String> whyNot) {}
}
