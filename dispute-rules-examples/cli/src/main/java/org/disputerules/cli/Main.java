package org.disputerules.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.disputerules.DisputeAdvisor;
import picocli.CommandLine;

/** The program. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the virtual machine with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        Surroundings real = new Surroundings(
                System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), DisputeAdvisor::standard);
        System.exit(run(real, args));
    }

    static int run(Surroundings surroundings, String... args) {
        DisputeRules command = new DisputeRules();
        Failures failures = new Failures(surroundings, command::stacktrace);
        CommandLine tool = new CommandLine(command)
                .addSubcommand(new Recommend(surroundings))
                .addSubcommand(new Rules(surroundings))
                .addSubcommand(new Schema(surroundings))
                .addSubcommand(new Stories(surroundings))
                .setResourceBundle(Messages.BUNDLE)
                .setOut(new PrintWriter(surroundings.out()))
                .setErr(new PrintWriter(surroundings.err()))
                .setUsageHelpWidth(100)
                .setExecutionStrategy(failures)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        // All mistakes of a command line at once, as with a case.
        failures.collectMistakes(tool);
        return failures.guard(() -> tool.execute(args));
    }

    private static Writer utf8(FileDescriptor descriptor) {
        return new UnixLines(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
    }
}
