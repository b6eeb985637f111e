package org.disputerules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.format.DisputeFormat;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Recommendation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides one case, or many that stand one on a line. */
@Command(name = "recommend")
final class Recommend implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final String LINES_SUFFIX = ".jsonl";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "CASE", descriptionKey = "case")
    private String file = STANDARD_INPUT;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--lines")
    private boolean lines;

    @Option(names = "--as-of", paramLabel = "DAY", converter = IsoDay.class)
    private @Nullable LocalDate asOf;

    @Option(names = "--lang", paramLabel = "CODE", converter = LanguageCode.class)
    private Language language = Language.EN;

    Recommend(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        boolean many = lines || file.toLowerCase(Locale.ROOT).endsWith(LINES_SUFFIX);
        try {
            if (file.equals(STANDARD_INPUT)) {
                return many ? decideLines(surroundings.in()) : decideOne(DisputeFormat.readCase(surroundings.in()));
            }
            Path path = existing();
            if (!many) {
                return decideOne(DisputeFormat.readCase(path));
            }
            try (InputStream input = Files.newInputStream(path)) {
                return decideLines(input);
            }
        } catch (IOException e) {
            complain("input.unreadable", "message", Failures.oneLine(e));
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> complain("input.problem", "problem", problem.toString()));
        }
        return Failures.BAD_INPUT;
    }

    private void complain(String key, String argument, String value) {
        String name = file.equals(STANDARD_INPUT) ? Messages.say(language, "input.standard", Map.of()) : file;
        surroundings.complain(Messages.say(language, key, Map.of("name", name, argument, value)));
    }

    private Path existing() {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw Failures.badInput(language, "input.noPath", Map.of());
        }
        if (!Files.exists(path)) {
            throw Failures.badInput(language, "input.missing", Map.of());
        }
        if (Files.isDirectory(path)) {
            throw Failures.badInput(language, "input.folder", Map.of());
        }
        if (!Files.isReadable(path)) {
            throw Failures.badInput(language, "input.forbidden", Map.of());
        }
        return path;
    }

    private int decideOne(DisputeCase disputeCase) {
        Recommendation recommendation = decide(surroundings.advisor().get(), disputeCase);
        surroundings.print(
                Surroundings.ended(json ? DisputeFormat.toJson(recommendation) : recommendation.explain(language)));
        return Failures.DECIDED;
    }

    private Recommendation decide(DisputeAdvisor advisor, DisputeCase disputeCase) {
        return asOf == null ? advisor.recommend(disputeCase) : advisor.recommend(disputeCase, asOf);
    }

    /** Decides line by line and keeps none, so that a file of any length fits. A bad line stops no other. */
    private int decideLines(InputStream input) throws IOException {
        DisputeAdvisor advisor = surroundings.advisor().get();
        Lines cases = new Lines(input);
        long bad = 0;
        boolean failed = false;
        while (cases.next()) {
            Optional<Integer> number = Optional.of(cases.number());
            try {
                DisputeCase disputeCase = DisputeFormat.readCase(cases.line());
                surroundings.printLine(
                        DisputeFormat.toJsonLine(decide(advisor, disputeCase)).strip());
            } catch (InvalidInputException e) {
                bad++;
                for (InputProblem problem : e.problems()) {
                    InputProblem placed = new InputProblem(problem.path(), number, problem.message(), problem.hint());
                    complain("input.problem", "problem", placed.toString());
                }
            } catch (OutputFailedException e) {
                throw e;
            } catch (RuntimeException e) {
                failed = true;
                InputProblem placed = new InputProblem("", number, Failures.describe(e), "");
                complain("input.problem", "problem", placed.toString().strip());
            }
        }
        if (bad > 0) {
            complain("lines.bad", "bad", Long.toString(bad));
        }
        if (failed) {
            return Failures.FAILED;
        }
        return bad > 0 ? Failures.BAD_INPUT : Failures.DECIDED;
    }
}
