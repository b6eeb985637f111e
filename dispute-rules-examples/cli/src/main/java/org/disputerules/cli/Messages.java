package org.disputerules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The words of the command line. Read by its exact name: the locale of the machine chooses nothing. */
final class Messages {
    static final ResourceBundle BUNDLE = read("messages_en.properties");

    private Messages() {}

    private static ResourceBundle read(String name) {
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
        String text = say(key);
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
