package org.disputerules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.drl.table.Row;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Phrase;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.SourceRef;
import org.jspecify.annotations.Nullable;

/** Makes reasons out of rows, rules and steps of the resolver. */
final class Reasons {
    static final String BASE = "base";
    private static final int FEW = 24;
    static final SourceRef OURS = new SourceRef("OURS", java.util.Optional.empty());

    private Reasons() {}

    static Reason of(Row row, Map<String, String> arguments) {
        return new Reason(row.id(), phrase(row.id(), arguments), row.sources(), row.grade(), BASE);
    }

    static Reason of(ParameterRow row, ParameterRow.Value value) {
        Map<String, String> arguments = Map.of(
                "length", String.valueOf(value.length()), "unit", row.unit().name());
        return new Reason(row.id(), phrase(row.id(), arguments), value.sources(), value.grade(), BASE);
    }

    static Reason of(RuleCard rule) {
        return new Reason(rule.id(), Phrase.of(rule.id()), rule.sources(), rule.grade(), BASE);
    }

    /** A step of the fold or the resolver, which is our own judgement. */
    static Reason step(Step step, Map<String, String> arguments) {
        return new Reason(step.id(), phrase(step.id(), arguments), List.of(OURS), Grade.OURS, BASE);
    }

    /** The reasons in order, each once. A reason is long to hash, and most lists are short. */
    static List<Reason> distinct(List<Reason> reasons) {
        if (reasons.size() > FEW) {
            return reasons.stream().distinct().toList();
        }
        List<Reason> once = new ArrayList<>(reasons.size());
        for (Reason reason : reasons) {
            if (!once.contains(reason)) {
                once.add(reason);
            }
        }
        return once;
    }

    /** The weakest grade of a chain of reasons. */
    static Grade weakest(List<Reason> because) {
        @Nullable Grade weakest = null;
        for (Reason reason : because) {
            weakest = weakest == null || reason.grade().compareTo(weakest) > 0 ? reason.grade() : weakest;
        }
        return weakest == null ? Grade.OURS : weakest;
    }

    static Phrase phrase(String key, Map<String, String> arguments) {
        return arguments.isEmpty() ? Phrase.of(key) : new Phrase(key, sorted(arguments));
    }

    private static SortedMap<String, String> sorted(Map<String, String> arguments) {
        return arguments instanceof SortedMap<String, String> sorted ? sorted : new TreeMap<>(arguments);
    }
}
