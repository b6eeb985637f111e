package org.disputerules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disputerules.recommendation.SourceRef;
import org.disputerules.spi.PolicyEntry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The entries of a policy as a table for people or as JSON. */
final class RuleList {
    private static final List<String> COLUMNS = List.of("id", "kind", "grade", "layer", "facts", "sources", "says");
    private static final JsonMapper JSON = JsonMapper.shared();

    private RuleList() {}

    /** Columns as wide as their widest cell; the sentence comes last, because it alone is long. */
    static String table(List<PolicyEntry> entries) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> Messages.say("rules." + column)).toList());
        entries.forEach(entry -> rows.add(cells(entry)));
        List<Integer> widths = IntStream.range(0, COLUMNS.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static List<String> cells(PolicyEntry entry) {
        return Stream.of(
                        entry.id(),
                        entry.kind(),
                        entry.grade().name(),
                        entry.layer(),
                        String.join(", ", entry.facts()),
                        entry.sources().stream().map(RuleList::cited).collect(Collectors.joining("; ")),
                        entry.says())
                .map(cell -> cell.isEmpty() ? "-" : cell)
                .toList();
    }

    private static String cited(SourceRef source) {
        return source.source() + source.locator().map(locator -> " " + locator).orElse("");
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(widths.get(column) - cell.length() + 2));
        }
        return line.toString().stripTrailing() + "\n";
    }

    static String json(List<PolicyEntry> entries) {
        ArrayNode list = JSON.createArrayNode();
        for (PolicyEntry entry : entries) {
            ObjectNode node = list.addObject()
                    .put("id", entry.id())
                    .put("kind", entry.kind())
                    .put("says", entry.says());
            ArrayNode facts = node.putArray("facts");
            entry.facts().forEach(facts::add);
            ArrayNode sources = node.putArray("sources");
            for (SourceRef source : entry.sources()) {
                ObjectNode ref = sources.addObject().put("source", source.source());
                source.locator().ifPresent(locator -> ref.put("locator", locator));
            }
            node.put("grade", entry.grade().name()).put("layer", entry.layer());
        }
        return Surroundings.ended(list.toPrettyString());
    }
}
