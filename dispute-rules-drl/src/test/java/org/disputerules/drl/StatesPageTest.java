package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.disputerules.drl.table.LegRow;
import org.disputerules.drl.table.TransitionRow;
import org.junit.jupiter.api.Test;

/** The page of states is drawn from the tables; a table that changes without it fails here. */
class StatesPageTest {
    private static final Path KEPT = Path.of("../docs/states.md");
    private static final Path DRAWN = Path.of("target/states.md");

    @Test
    void thePageShowsTheTables() throws IOException {
        String drawn = page(PolicyLoader.load());
        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, drawn);

        assertThat(Files.readString(KEPT))
                .as("the page of states; copy dispute-rules-drl/%s over docs/states.md", DRAWN)
                .isEqualTo(drawn);
    }

    private static String page(Policy policy) {
        StringBuilder page = new StringBuilder("""
                # The states of a dispute

                Drawn from the tables `legs.yaml` and `transitions-*.yaml`. An arrow is an event or a day of the order; without a state at its
                tail it counts in every state. In a state marked with "…" somebody else must act; the clocks to wait for stand below.
                """);
        policy.legs().forEach(row -> leg(policy, row, page));
        return page.toString();
    }

    private static void leg(Policy policy, LegRow row, StringBuilder page) {
        page.append("\n## ").append(row.leg()).append("\n\n```mermaid\nstateDiagram-v2\n");
        page.append("    [*] --> ").append(row.initial()).append('\n');
        row.states().stream()
                .filter(LegRow.StateNote::underWay)
                .forEach(note -> page.append("    state \"%s …\" as %s%n"
                        .formatted(note.state(), note.state())
                        .replace(System.lineSeparator(), "\n")));
        for (TransitionRow transition : policy.tables().transitions()) {
            if (transition.leg() == row.leg()) {
                String details = transition.given().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(detail -> detail.getKey() + " " + String.join("/", detail.getValue()))
                        .collect(Collectors.joining(", ", " (", ")"));
                String label =
                        transition.event() + (transition.given().isEmpty() ? "" : details) + " " + transition.id();
                if (transition.from().isEmpty()) {
                    page.append("    [*] --> %s: %s\n".formatted(transition.to(), label));
                }
                transition
                        .from()
                        .forEach(from -> page.append("    %s --> %s: %s\n".formatted(from, transition.to(), label)));
            }
        }
        page.append("```\n");
        row.states().stream()
                .filter(LegRow.StateNote::underWay)
                .forEach(note -> page.append("\n- ")
                        .append(note.state())
                        .append(": ")
                        .append(note.clocks().stream().map(Enum::name).collect(Collectors.joining(", "))));
        if (row.states().stream().anyMatch(LegRow.StateNote::underWay)) {
            page.append('\n');
        }
    }
}
