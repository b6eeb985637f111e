package org.disputerules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.function.Supplier;
import org.disputerules.DisputeAdvisor;

/**
 * What a run works with, so that it can be run in a test.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param advisor gives the advisor; asked only by a command that needs the policy
 */
record Surroundings(InputStream in, Writer out, Writer err, Supplier<DisputeAdvisor> advisor) {

    /** A text with exactly one line feed at its end. */
    static String ended(String text) {
        return text.stripTrailing() + "\n";
    }

    /** Writes a result. What it throws is a failure of the output and of nothing else. */
    void print(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }

    /** Writes a result and hands it over at once, so that a reader at the other end need not wait. */
    void printLine(String text) {
        print(text);
        print("\n");
        flush();
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }

    /** Writes a message on standard error. Where even that fails, nobody is left to tell. */
    void complain(String message) {
        try {
            err.write(message + "\n");
            err.flush();
        } catch (IOException e) {
            // The exit code still says it.
        }
    }
}
