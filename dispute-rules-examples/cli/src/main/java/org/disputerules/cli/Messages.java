package org.disputerules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.disputerules.recommendation.Language;

/**
 * The words of the command line. Read by its exact name: the locale of the machine chooses nothing. English has all of
 * them; another language has what can be said once its option is known, and the rest is said in English.
 */
final class Messages {
    static final ResourceBundle BUNDLE = read(Language.EN);
    private static final ResourceBundle FRENCH = read(Language.FR);

    private Messages() {}

    static ResourceBundle in(Language language) {
        return switch (language) {
            case EN -> BUNDLE;
            case FR -> FRENCH;
        };
    }

    private static ResourceBundle read(Language language) {
        String name = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream bundle = Messages.class.getResourceAsStream(name)) {
            if (bundle == null) {
                throw new IllegalStateException("The bundle " + name + " is not beside " + Messages.class.getName());
            }
            return new PropertyResourceBundle(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String say(String key) {
        return BUNDLE.getString(key);
    }

    static String say(String key, Map<String, String> args) {
        return say(Language.EN, key, args);
    }

    static String say(Language language, String key, Map<String, String> args) {
        String text = in(language).getString(key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(args.get(text.substring(open + 1, close)));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
