package org.disputerules.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes no more. */
final class OutputFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputFailedException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the reader has closed its end, as {@code head} does when it has seen enough. Every system says "pipe". */
    boolean readerIsGone() {
        String message = getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
