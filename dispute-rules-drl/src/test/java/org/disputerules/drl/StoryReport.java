package org.disputerules.drl;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.disputerules.drl.Mutant.Kind;
import org.disputerules.drl.StoryCoverage.Item;

/** An audit of stories as a page to read. */
final class StoryReport {
    private static final int NAMED = 3;

    private final StoryAudit audit;
    private final StringBuilder page = new StringBuilder();

    private StoryReport(StoryAudit audit) {
        this.audit = audit;
    }

    /** The page, in Markdown. */
    static String of(StoryAudit audit) {
        StoryReport report = new StoryReport(audit);
        report.counts();
        report.list("Stories that fail without any change, left out here", audit.failing());
        report.list("Survivors: no story notices them", names(audit.survivors()));
        report.list("No answer of the told cases changes either", names(audit.useless()));
        report.list(
                "Not told by any story",
                audit.coverage().untold().stream().map(Item::toString).toList());
        report.list("Stories that add nothing", audit.idle());
        report.list("Refused by the check of the tables, and so not run", audit.refused());
        report.mutants();
        report.stories();
        return report.page.toString();
    }

    private static List<String> names(Collection<Mutant> mutants) {
        return mutants.stream().map(Mutant::name).sorted().toList();
    }

    private void counts() {
        line("# What the stories notice");
        line("");
        line(
                "A mutant is the policy with one thing changed. A story notices it when an answer is no longer as expected.");
        line("");
        line("| Mutants | All | Noticed |");
        line("|---|---|---|");
        for (Kind kind : Kind.values()) {
            row(
                    kind.words(),
                    audit.noticed().keySet().stream()
                            .filter(mutant -> mutant.kind() == kind)
                            .toList());
        }
        row("all", audit.noticed().keySet());
    }

    private void row(String words, Collection<Mutant> mutants) {
        List<Mutant> survivors = audit.survivors();
        long noticed =
                mutants.stream().filter(mutant -> !survivors.contains(mutant)).count();
        line("| " + words + " | " + mutants.size() + " | " + noticed + " |");
    }

    private void list(String title, List<String> entries) {
        title(title + " (" + entries.size() + ")");
        entries.forEach(entry -> line("- " + entry));
    }

    private void mutants() {
        title("Each mutant and the stories that notice it");
        audit.noticed()
                .forEach((mutant, stories) -> line("- " + mutant.name() + ": " + stories.size()
                        + (stories.isEmpty() ? "" : " (" + first(stories) + ")")));
    }

    private static String first(Collection<String> stories) {
        return stories.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (stories.size() > NAMED ? ", ..." : "");
    }

    private void stories() {
        title("Each story and what it alone notices or asks");
        audit.stories().forEach(story -> {
            List<String> only = audit.onlyOf(story);
            line("- " + story + ": " + only.size());
            only.forEach(entry -> line("  - " + entry));
        });
    }

    private void title(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
