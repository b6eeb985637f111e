package org.disputerules.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.disputerules.format.DisputeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(name = "schema")
final class Schema implements Callable<Integer> {
    private static final String CASE = "case";
    private static final String RECOMMENDATION = "recommendation";

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "DOCUMENT", descriptionKey = "document")
    private String document = CASE;

    Schema(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String schema = switch (document) {
            case CASE -> DisputeFormat.caseSchema();
            case RECOMMENDATION -> DisputeFormat.recommendationSchema();
            default -> throw Failures.badInput("schema.none", Map.of("given", document));
        };
        surroundings.print(Surroundings.ended(schema));
        return Failures.DECIDED;
    }
}
