package org.disputerules.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.disputerules.spi.PolicyEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules, rows and parameters of the policy. */
@Command(name = "rules")
final class Rules implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "PREFIX", descriptionKey = "prefix")
    private String prefix = "";

    @Option(names = "--json")
    private boolean json;

    Rules(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<PolicyEntry> entries = surroundings.advisor().get().policy().stream()
                .filter(entry -> entry.id().startsWith(prefix))
                .toList();
        if (entries.isEmpty()) {
            throw Failures.badInput("rules.none", Map.of("prefix", prefix));
        }
        surroundings.print(json ? RuleList.json(entries) : RuleList.table(entries));
        return Failures.DECIDED;
    }
}
