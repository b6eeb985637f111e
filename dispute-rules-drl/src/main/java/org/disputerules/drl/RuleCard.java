package org.disputerules.drl;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/** What a rule says of itself: its name is its id and its sentence; the rest is metadata in the DRL. */
record RuleCard(String id, String says, List<String> facts, List<SourceRef> sources, Grade grade, String since) {

    static RuleCard of(String name, Map<String, Object> metadata) {
        int space = name.indexOf(' ');
        List<SourceRef> sources = list(metadata, "sources").stream()
                .map(id -> new SourceRef(id, Optional.empty()))
                .toList();
        return new RuleCard(
                name.substring(0, space),
                name.substring(space + 1),
                list(metadata, "facts"),
                sources,
                Grade.valueOf(String.valueOf(metadata.get("grade"))),
                String.valueOf(metadata.get("since")));
    }

    private static List<String> list(Map<String, Object> metadata, String key) {
        return Arrays.stream(String.valueOf(metadata.getOrDefault(key, "")).split(";"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
