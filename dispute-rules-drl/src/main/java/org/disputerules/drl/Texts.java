package org.disputerules.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.disputerules.drl.table.HouseRow;
import org.disputerules.recommendation.Language;
import org.disputerules.spi.PolicyFailureException;

/** The words of rules, rows, steps and sources, by key and language. Read by exact name: no locale falls back. */
final class Texts {
    private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);

    private Texts() {}

    static Texts load() {
        Texts texts = new Texts();
        for (Language language : Language.values()) {
            texts.byLanguage.put(language, read("texts_" + language.name().toLowerCase(Locale.ROOT) + ".properties"));
        }
        return texts;
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new PolicyFailureException("The texts " + file + " are missing. Maybe build the module again.");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return properties;
    }

    Optional<String> text(String key, Language language) {
        return Optional.ofNullable(byLanguage.get(language)).map(words -> words.getProperty(key));
    }

    /** Whether there are words for a key; a test holds every language to the keys of English. */
    boolean knows(String key) {
        return text(key, Language.EN).isPresent();
    }

    /** The same words under others. What has new words in English only has them in every language. */
    Texts under(Map<String, String> english, Map<String, String> french) {
        Texts over = new Texts();
        byLanguage.forEach((language, words) -> {
            Properties more = new Properties();
            more.putAll(words);
            more.putAll(english);
            if (language == Language.FR) {
                more.putAll(french);
            }
            over.byLanguage.put(language, more);
        });
        return over;
    }

    /** The keys of these words, and those that words for what is in the tables can have. */
    Set<String> possible(Tables tables) {
        Set<String> keys = new TreeSet<>(keys(Language.EN));
        tables.sources().forEach(row -> keys.add("source." + row.id()));
        tables.actions().forEach(row -> keys.addAll(row.steps()));
        tables.bodies().forEach(row -> {
            keys.add("target." + row.body());
            row.steps().forEach(step -> keys.add(step.step()));
        });
        tables.rules()
                .forEach(row ->
                        row.propose().flatMap(HouseRow.Propose::target).ifPresent(id -> keys.add("target." + id)));
        return keys;
    }

    Set<String> keys(Language language) {
        return byLanguage.getOrDefault(language, new Properties()).stringPropertyNames();
    }
}
