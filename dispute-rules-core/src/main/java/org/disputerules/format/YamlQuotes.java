package org.disputerules.format;

import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Where YAML needs quotes: wherever another reader could take a text for something else. */
final class YamlQuotes extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}_. -]*[\\p{L}\\p{N}_.-])?");
    private static final Pattern NO_TEXT =
            Pattern.compile("(?i)null|true|false|[0-9]+(\\.[0-9]*)?(e[-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-f]+");
    /** Booleans of YAML 1.1, one of which is Norway. As a name, "on" is left alone. */
    private static final Pattern BOOLEAN_ONCE = Pattern.compile("(?i)y|n|yes|no|on|off");

    @Override
    public boolean needToQuoteName(String name) {
        return !PLAIN.matcher(name).matches() || NO_TEXT.matcher(name).matches();
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return needToQuoteName(value) || BOOLEAN_ONCE.matcher(value).matches();
    }
}
