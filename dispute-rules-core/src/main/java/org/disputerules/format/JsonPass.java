package org.disputerules.format;

import tools.jackson.core.JacksonException;

/** Reads JSON. Strict: what RFC 8259 does not allow is refused, by the parser. */
final class JsonPass extends TokenPass {
    JsonPass(String text, Findings findings) {
        super(Mappers.READER.createParser(text), findings);
    }

    @Override
    void checkName() {
        // Every name is allowed.
    }

    @Override
    boolean checkValue() {
        return true;
    }

    @Override
    UnreadableException invalid(JacksonException failure, String path, int line) {
        return new UnreadableException(
                path,
                line,
                "This is no valid JSON: " + reason(failure) + ".",
                "Maybe a quote, a comma or a bracket is missing, or one is too many.");
    }

    @Override
    UnreadableException secondDocument(int line) {
        return new UnreadableException(line, "Text follows the end of the document.", "Remove it.");
    }

    /** The parser's first sentence, without its advice on the parser's own settings. */
    private static String reason(JacksonException failure) {
        String message = failure.getOriginalMessage();
        String sentence =
                message.lines().findFirst().orElse("").split("(: was expecting|: enable| \\(enable|; enable)", 2)[0];
        String plain = Quote.plain(sentence.strip());
        return plain.endsWith(".") && !plain.endsWith("...") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
