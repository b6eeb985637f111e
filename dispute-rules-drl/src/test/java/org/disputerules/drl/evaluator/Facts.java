package org.disputerules.drl.evaluator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The working memory: a list a type. Equal facts stay apart, as in the engine. */
final class Facts {
    private final List<Object> all = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();

    Facts() {}

    Facts(Collection<?> facts) {
        facts.forEach(this::add);
    }

    void add(Object fact) {
        all.add(fact);
        numbers.put(fact, all.size());
        byType.forEach((type, facts) -> {
            if (type.isInstance(fact)) {
                facts.add(fact);
            }
        });
    }

    /** The place of this very fact; equal facts have other places. */
    int number(Object fact) {
        return numbers.getOrDefault(fact, 0);
    }

    List<Object> of(Class<?> type) {
        return byType.computeIfAbsent(
                type,
                wanted ->
                        new ArrayList<>(all.stream().filter(wanted::isInstance).toList()));
    }
}
