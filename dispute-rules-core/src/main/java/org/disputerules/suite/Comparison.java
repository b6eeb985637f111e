package org.disputerules.suite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Question;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.recommendation.RuledOut;
import org.disputerules.recommendation.Warning;

/** Compares an answer with the one expected, and notes every difference. */
final class Comparison {
    private final List<String> differences = new ArrayList<>();

    /**
     * Every difference.
     *
     * @param expected what must come
     * @param got what came
     * @param policy the policy that decided, for the ids that it knows
     * @return one line each; empty where the answer is as expected
     */
    static List<String> differences(Expectation expected, Recommendation got, PolicyIndex policy) {
        Comparison comparison = new Comparison();
        comparison.compareNext(expected, got.next());
        comparison.compareRules(expected, new Voices(got).reasons(), policy);
        comparison.among(
                "warnings", expected.warnings(), got.warnings().stream().map(Warning::trap));
        comparison.notAmong(
                "notWarnings", expected.notWarnings(), got.warnings().stream().map(Warning::trap));
        comparison.among(
                "alongside", expected.alongside(), got.alongside().stream().map(Advice::action));
        comparison.among(
                "ruledOut", expected.ruledOut(), got.ruledOut().stream().map(RuledOut::action));
        comparison.among(
                "questions", expected.questions(), got.questions().stream().map(Question::path));
        comparison.notAmong(
                "notQuestions",
                expected.notQuestions(),
                got.questions().stream().map(Question::path));
        return comparison.differences;
    }

    private void compareNext(Expectation expected, Advice got) {
        same("next", expected.next(), Optional.of(got.action()));
        same("target", expected.target(), got.target());
        same("route", expected.route(), Optional.of(got.route()));
        same("urgency", expected.urgency(), Optional.of(got.urgency()));
        same("notBefore", expected.notBefore(), got.notBefore());
        same("doBy", expected.doBy(), got.doBy());
        same("lastDay", expected.lastDay(), got.lastDay());
        expected.missing().ifPresent(missing -> {
            among("missing", missing, got.evidence().missing().stream());
            if (missing.isEmpty()) {
                same(
                        "missing",
                        Optional.of(List.of()),
                        Optional.of(got.evidence().missing()));
            }
        });
    }

    private void compareRules(Expectation expected, SortedMap<String, String> spoke, PolicyIndex policy) {
        for (String id : expected.rules()) {
            if (!spoke.containsKey(id)) {
                differences.add("rules: expected " + id + " to speak, got none of it" + unknown(id, policy));
            }
        }
        for (String id : expected.notRules()) {
            String where = spoke.get(id);
            if (where != null) {
                differences.add("notRules: expected " + id + " to be silent, got it in " + where);
            } else if (!policy.knows(id)) {
                differences.add("notRules: " + id + " cannot speak" + unknown(id, policy));
            }
        }
    }

    private static String unknown(String id, PolicyIndex policy) {
        return policy.knows(id) ? "" : "; the policy has no entry with that id";
    }

    private void same(String field, Optional<?> expected, Optional<?> got) {
        if (expected.isPresent() && !expected.equals(got)) {
            differences.add(field + ": expected " + text(expected) + ", got " + text(got));
        }
    }

    private void among(String field, List<?> expected, Stream<?> got) {
        Set<?> had = got.collect(Collectors.toUnmodifiableSet());
        expected.stream()
                .filter(one -> !had.contains(one))
                .forEach(one -> differences.add(field + ": expected " + one + ", got " + list(had)));
    }

    private void notAmong(String field, List<?> expected, Stream<?> got) {
        Set<?> had = got.collect(Collectors.toUnmodifiableSet());
        expected.stream()
                .filter(had::contains)
                .forEach(one -> differences.add(field + ": expected no " + one + ", got " + list(had)));
    }

    private static String text(Optional<?> value) {
        return value.map(given -> given instanceof Collection<?> many ? list(many) : given.toString())
                .orElse("none");
    }

    private static String list(Collection<?> values) {
        return values.isEmpty()
                ? "none"
                : values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
