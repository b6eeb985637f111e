package org.disputerules.recommendation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text as a key with arguments; a bundle of the policy or of this library turns it into words.
 *
 * @param key the key, such as a rule id or "step.open-dispute"
 * @param args the arguments by name, in order of their names
 */
public record Phrase(String key, SortedMap<String, String> args) {
    /** Takes what is absent as unknown. */
    public Phrase {
        args = args.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(args));
    }

    /**
     * A text without arguments.
     *
     * @param key the key
     * @return the phrase
     */
    public static Phrase of(String key) {
        return new Phrase(key, Collections.emptySortedMap());
    }
}
