package org.disputerules.drl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disputerules.format.StrictReader;
import org.disputerules.recommendation.Grade;

/** What is known of a marketplace's process, in the order of the page that is drawn from it. */
record FactList(List<Group> groups) {
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
