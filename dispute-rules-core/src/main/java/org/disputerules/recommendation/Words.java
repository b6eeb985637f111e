package org.disputerules.recommendation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of this library in one language. The bundle is read by its exact name: a resource bundle of the JDK would
 * fall back to the locale of the machine.
 */
final class Words {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Words ENGLISH = read(Language.EN);
    private static final Words FRENCH = read(Language.FR);

    private final Properties texts;

    private Words(Properties texts) {
        this.texts = texts;
    }

    static Words in(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case FR -> FRENCH;
        };
    }

    private static Words read(Language language) {
        String name = "words_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties texts = new Properties();
        try (InputStream bundle = Words.class.getResourceAsStream(name)) {
            if (bundle == null) {
                throw new IllegalStateException("The bundle " + name + " is not beside " + Words.class.getName() + ".");
            }
            texts.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(texts);
    }

    /** Puts arguments in the place of their names; a name without an argument stays as it is. */
    static String fill(String text, Map<String, String> args) {
        return ARGUMENT.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(args.getOrDefault(name.group(1), name.group())));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    String say(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No words for " + key + "."));
    }

    String say(String key, Map<String, String> args) {
        return fill(say(key), args);
    }

    /** The words of a constant, under the name of its family. */
    String say(String family, Enum<?> constant) {
        return say(family + "." + constant.name());
    }

    SortedSet<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
