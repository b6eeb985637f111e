package org.disputerules.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.recommendation.Language;
import org.disputerules.spi.PolicyFailureException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one exit code and clean lines on standard error. */
final class Failures implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {
    static final int DECIDED = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    private final Surroundings surroundings;
    private final BooleanSupplier traced;

    Failures(Surroundings surroundings, BooleanSupplier traced) {
        this.surroundings = surroundings;
        this.traced = traced;
    }

    /** A problem that the command line finds by itself; the bundle has its text and, under {@code .hint}, how to mend it. */
    static InvalidInputException badInput(String key, Map<String, String> args) {
        return badInput(Language.EN, key, args);
    }

    static InvalidInputException badInput(Language language, String key, Map<String, String> args) {
        return new InvalidInputException(List.of(InputProblem.at(
                "", Messages.say(language, key, args), Messages.say(language, key + ".hint", Map.of()))));
    }

    void collectMistakes(CommandLine tool) {
        tool.getCommandSpec().parser().collectErrors(true);
        tool.getSubcommands().values().forEach(this::collectMistakes);
    }

    @Override
    public int execute(ParseResult parsed) {
        List<Exception> mistakes = new ArrayList<>();
        CommandLine last = parsed.commandSpec().commandLine();
        for (Optional<ParseResult> at = Optional.of(parsed);
                at.isPresent();
                at = Optional.ofNullable(at.get().subcommand())) {
            mistakes.addAll(at.get().errors());
            last = at.get().commandSpec().commandLine();
        }
        if (mistakes.isEmpty()) {
            return new RunLast().execute(parsed);
        }
        return misused(last, mistakes);
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        return misused(mistake.getCommandLine(), List.of(mistake));
    }

    private int misused(CommandLine command, List<Exception> mistakes) {
        for (Exception mistake : mistakes) {
            surroundings.complain(oneLine(mistake));
            if (mistake instanceof UnmatchedArgumentException unmatched
                    && !unmatched.getSuggestions().isEmpty()) {
                surroundings.complain(
                        Messages.say("usage.maybe", Map.of("list", String.join(", ", unmatched.getSuggestions()))));
            }
        }
        surroundings.complain(Messages.say(
                "usage.seeHelp", Map.of("command", command.getCommandSpec().qualifiedName())));
        return BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return failed(failure);
    }

    /** Runs the tool; also catches what is no exception, such as a class that is missing on the class path. */
    int guard(IntSupplier tool) {
        try {
            int code = tool.getAsInt();
            surroundings.flush();
            return code;
        } catch (OutputFailedException | LinkageError | StackOverflowError | ServiceConfigurationError e) {
            return failed(e);
        }
    }

    private int failed(Throwable failure) {
        if (failure instanceof ParameterException mistake) {
            return misused(mistake.getCommandLine(), List.of(mistake));
        }
        if (failure instanceof InvalidInputException invalid) {
            invalid.problems().forEach(problem -> surroundings.complain(problem.toString()));
            return BAD_INPUT;
        }
        if (failure instanceof OutputFailedException output && output.readerIsGone()) {
            return FAILED;
        }
        surroundings.complain(describe(failure));
        if (traced.getAsBoolean()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            surroundings.complain(trace.toString().strip());
        }
        return FAILED;
    }

    /** One line that says what failed; the reason that lies deepest says most. */
    static String describe(Throwable failure) {
        if (failure instanceof OutputFailedException) {
            return Messages.say("failed.output", Map.of("message", oneLine(failure)));
        }
        Throwable deepest = failure;
        while (!(deepest instanceof PolicyFailureException) && deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof PolicyFailureException) {
            return Messages.say("failed.policy", Map.of("message", oneLine(deepest)));
        }
        return Messages.say(
                "failed.unexpected", Map.of("type", deepest.getClass().getSimpleName(), "message", oneLine(deepest)));
    }

    static String oneLine(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElseGet(() -> Messages.say("failed.noMessage"))
                .strip()
                .replaceAll("\\s*\\R\\s*", " ");
    }
}
