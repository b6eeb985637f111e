package org.disputerules.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * What JSON text has escaped beyond what it must: what the reader refuses in the clear, and the separators that end a line
 * for some readers of JSON Lines. Surrogates too: half a pair is no text, and Jackson shows one half at a time.
 */
final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[0x7F] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean isPlain = InputText.isText(c) && c != 0x85 && c != 0x2028 && c != 0x2029;
        return isPlain ? null : new SerializedString(String.format(Locale.ROOT, "\\u%04x", c));
    }
}
