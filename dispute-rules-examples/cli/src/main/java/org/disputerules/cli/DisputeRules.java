package org.disputerules.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command above all others; by itself it does nothing. */
@Command(
        name = "dispute-rules",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class)
final class DisputeRules {
    @Option(names = "--stacktrace", hidden = true, scope = ScopeType.INHERIT)
    private boolean stacktrace;

    /** Whether the user wants to see where a failure came from. */
    boolean stacktrace() {
        return stacktrace;
    }
}
