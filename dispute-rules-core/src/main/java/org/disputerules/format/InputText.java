package org.disputerules.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;

/** The text of an input: UTF-8, bounded in size, free of characters that no text has. */
final class InputText {
    /** The largest input, in bytes or characters. A case is a page long; whatever is larger is another file. */
    static final int LIMIT = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private InputText() {}

    static String read(java.nio.file.Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > LIMIT) {
            throw tooLarge();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    static String read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw tooLarge();
        }
        return decode(bytes);
    }

    /** The text as it will be parsed; a byte order mark at its start is dropped, as YAML and JSON allow. */
    static String checked(String text) {
        if (text.length() > LIMIT) {
            throw tooLarge();
        }
        String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        int line = 1;
        for (int i = 0; i < body.length(); i += Character.charCount(body.codePointAt(i))) {
            int point = body.codePointAt(i);
            if (point == '\n') {
                line++;
            } else if (!isText(point)) {
                throw refused(
                        line,
                        String.format(Locale.ROOT, "The character U+%04X stands in no text.", point),
                        "Maybe the file is no text file, or was damaged.");
            }
        }
        if (body.isBlank()) {
            throw refused(1, "The input is empty.", "Maybe the wrong file was given.");
        }
        return body;
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw refused(1, "The file is UTF-16.", "Save it as UTF-8.");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw refused(
                    1 + newlines(bytes, in.position()),
                    String.format(Locale.ROOT, "The byte 0x%02X is no valid UTF-8.", bytes[in.position()] & 0xFF),
                    "Maybe the file is no text file, or is not saved as UTF-8.");
        }
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int newlines(byte[] bytes, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                count++;
            }
        }
        return count;
    }

    /** The characters that YAML calls printable; JSON has no use for others either, but escaped. */
    static boolean isText(int point) {
        return (point >= 0x20 && point <= 0x7E)
                || point == '\t'
                || point == '\r'
                || point == 0x85
                || (point >= 0xA0 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    private static InvalidInputException tooLarge() {
        return new InvalidInputException(List.of(InputProblem.at(
                "", "The input is larger than " + LIMIT + " bytes.", "Maybe the wrong file was given.")));
    }

    private static InvalidInputException refused(int line, String message, String hint) {
        return new InvalidInputException(List.of(new InputProblem("", Optional.of(line), message, hint)));
    }
}
