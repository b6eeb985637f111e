package org.disputerules.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.disputerules.DisputeAdvisor;

/** What a run of the tool printed, and its exit code. */
record Run(int code, String out, String err) {
    static Run of(String... args) {
        return with("", args);
    }

    static Run with(String input, String... args) {
        return with(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Run with(InputStream input, String... args) {
        return with(input, () -> DisputeAdvisor.with(new FakePolicy()), args);
    }

    static Run with(InputStream input, Supplier<DisputeAdvisor> advisor, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new Surroundings(input, out, err, advisor), args);
        return new Run(code, out.toString(), err.toString());
    }
}
