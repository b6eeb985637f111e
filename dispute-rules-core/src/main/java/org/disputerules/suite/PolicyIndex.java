package org.disputerules.suite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disputerules.recommendation.Reason;
import org.disputerules.spi.PolicyEntry;
import org.disputerules.spi.PolicyParameter;

/** A policy's entries and parameters, for looking up what a story names. */
final class PolicyIndex {
    private final Map<String, String> sentences = new TreeMap<>();
    private final List<PolicyParameter> parameters;
    private final NavigableSet<String> ids;

    PolicyIndex(List<PolicyEntry> entries, List<PolicyParameter> parameters) {
        entries.forEach(entry -> sentences.put(entry.id(), entry.says()));
        this.parameters = List.copyOf(parameters);
        NavigableSet<String> all = new TreeSet<>(sentences.keySet());
        parameters.forEach(parameter -> all.add(parameter.id()));
        ids = Collections.unmodifiableNavigableSet(all);
    }

    /** Every id of a rule, row or parameter. */
    NavigableSet<String> ids() {
        return ids;
    }

    boolean knows(String id) {
        return ids.contains(id);
    }

    /** A reason on one line: its id, its sentence where the policy has one, and what the sentence does not say of it. */
    String line(Reason reason) {
        String key = reason.says().key();
        String sentence = sentences.getOrDefault(reason.id(), key.equals(reason.id()) ? "" : key);
        SortedMap<String, String> unsaid = new TreeMap<>(reason.says().args());
        for (Map.Entry<String, String> argument : reason.says().args().entrySet()) {
            String place = "{" + argument.getKey() + "}";
            if (sentence.contains(place)) {
                sentence = sentence.replace(place, argument.getValue());
                unsaid.remove(argument.getKey());
            }
        }
        return reason.id() + (sentence.isEmpty() ? "" : " " + sentence) + (unsaid.isEmpty() ? "" : " " + unsaid);
    }

    /**
     * Why a name in a sum does not carry its length.
     *
     * @param name the id of a fact or parameter
     * @param length the length that the sum counts
     * @param asOf the day of the step; values that begin later do not count
     * @return what is wrong, or empty where a parameter bears the length out
     */
    Optional<String> objection(String name, Length length, LocalDate asOf) {
        List<PolicyParameter> named = parameters.stream()
                .filter(parameter ->
                        parameter.id().equals(name) || parameter.facts().contains(name))
                .filter(parameter -> LengthUnit.measures(parameter.unit()))
                .toList();
        if (named.isEmpty()) {
            return Optional.of("no parameter of the policy has the id " + name + " or encodes that fact");
        }
        List<String> others = new ArrayList<>();
        for (PolicyParameter parameter : named) {
            LengthUnit unit = LengthUnit.valueOf(parameter.unit());
            for (PolicyParameter.Value value : parameter.values()) {
                Length has = new Length(value.length(), unit);
                if (!value.from().isAfter(asOf) && has.sameAs(length)) {
                    return Optional.empty();
                }
                others.add(parameter.id() + " is " + has + " from " + value.from());
            }
        }
        return Optional.of(name + " is not " + length + ": " + String.join(", ", others));
    }
}
