package org.disputerules.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, one at a time, as bytes: a line that is no UTF-8 must not spoil the next. Blank ones are passed over. */
final class Lines {
    /** More than any case may have. The rest of a longer line is dropped, and the line is then refused for its size. */
    private static final int LONGEST = 1 << 21;

    private final InputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Goes to the next line that is not blank. */
    boolean next() throws IOException {
        boolean blank = true;
        boolean more = true;
        while (blank && more) {
            bytes.reset();
            number++;
            int next = in.read();
            while (next >= 0 && next != '\n') {
                blank &= next == ' ' || next == '\t' || next == '\r';
                if (bytes.size() < LONGEST) {
                    bytes.write(next);
                }
                next = in.read();
            }
            more = next >= 0;
        }
        return !blank;
    }

    /** The line, counted from 1. */
    int number() {
        return number;
    }

    InputStream line() {
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
