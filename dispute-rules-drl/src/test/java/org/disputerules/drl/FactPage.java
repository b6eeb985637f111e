package org.disputerules.drl;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.drl.FactList.Fact;
import org.disputerules.drl.FactList.Group;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.recommendation.Grade;

/** The page of a list of facts, with what encodes each or why nothing does. */
final class FactPage {
    private final FactList list;
    private final FactIndex index;
    private final Map<String, ParameterRow> parameters;

    FactPage(FactList list, FactIndex index, Stream<ParameterRow> parameters) {
        this.list = list;
        this.index = index;
        this.parameters = parameters.collect(Collectors.toMap(ParameterRow::id, Function.identity()));
    }

    /** The page, which names the file that it is drawn from. */
    String draw(String from) {
        long encoded = list.facts().filter(index::encoded).count();
        StringBuilder page = new StringBuilder(
                """
                # %s

                Drawn from `%s` and the policy; a test fails when a fact is neither encoded nor explained. How to read it:

                - A row is one fact, in our words, as its sources have it. Where our number differs from it, both stand in the row.
                - The grade is the sources': HIGH an official text in force, MEDIUM one at second hand or old, LOW hearsay or sources in conflict;
                  OURS is our own choice. A part that is surer or less sure than the rest has its own grade in brackets.
                - Behind it stand the rules, rows and parameters that name it, a parameter with its newest length, and the states of our legs that
                  stand for it ([states.md](states.md)). `rules` of the command line prints what each says and where it is written.
                - "Not encoded" is a decision, with its reason. %d are encoded, %d are not.
                """.formatted(list.title(), from, encoded, list.facts().count() - encoded));
        list.reading().forEach(line -> page.append("- ").append(line).append('\n'));
        list.groups().forEach(group -> group(group, page));
        return page.toString();
    }

    private void group(Group group, StringBuilder page) {
        boolean graded = group.facts().stream().anyMatch(fact -> fact.grade().isPresent());
        page.append("\n## ").append(group.title()).append("\n\n");
        group.about().ifPresent(about -> page.append(about).append("\n\n"));
        page.append(
                graded
                        ? "| Id | What | Grade | Encoded by, or why not |\n|---|---|---|---|\n"
                        : "| Id | What | Encoded by, or why not |\n|---|---|---|\n");
        for (Fact fact : group.facts()) {
            Stream<String> cells = graded
                    ? Stream.of(
                            fact.id(),
                            fact.says(),
                            fact.grade().map(Grade::name).orElse(""),
                            answer(fact))
                    : Stream.of(fact.id(), fact.says(), answer(fact));
            page.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
        }
    }

    private String answer(Fact fact) {
        String encodedBy = Stream.concat(
                        fact.states().stream().map(state -> "`" + state + "`"),
                        index.encoding(fact).stream().map(this::entry))
                .collect(Collectors.joining(" "));
        return fact.whyNot()
                .map(whyNot -> "Not encoded. " + whyNot)
                .orElse(encodedBy.isEmpty() ? "Nothing yet." : encodedBy);
    }

    private String entry(String id) {
        String code = "`" + id + "`";
        return Optional.ofNullable(parameters.get(id))
                .map(parameter -> code + " (" + length(parameter) + ")")
                .orElse(code);
    }

    private static String length(ParameterRow parameter) {
        int length = parameter.newest().length();
        String unit = parameter.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return length + " " + (length == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }
}
