package org.disputerules.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Ends lines with a line feed on every system, also those of the help text. */
final class UnixLines extends FilterWriter {
    UnixLines(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        if (character != '\r') {
            out.write(character);
        }
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        write(new String(characters, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(text.substring(offset, offset + length).replace("\r", ""));
    }
}
