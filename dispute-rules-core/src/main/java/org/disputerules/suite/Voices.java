package org.disputerules.suite;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Recommendation;

/** The ids that speak in an answer, and where each does so first. */
final class Voices {
    private final SortedMap<String, String> reasons = new TreeMap<>();
    private final Recommendation answer;

    Voices(Recommendation answer) {
        this.answer = answer;
        hear("next", List.of(answer.next()));
        hear("alongside", answer.alongside());
        hear("alternatives", answer.alternatives());
        answer.ruledOut().forEach(ruledOut -> hear("ruledOut " + ruledOut.action(), ruledOut.because().stream()));
        answer.warnings().forEach(warning -> hear("warnings " + warning.trap(), warning.because().stream()));
        answer.tips().forEach(tip -> reasons.putIfAbsent(tip.key(), "tips"));
        answer.notices().forEach(notice -> reasons.putIfAbsent(notice.id(), "notices"));
    }

    private void hear(String where, List<Advice> advice) {
        advice.forEach(one -> hear(where + " " + one.action(), one.because().stream()));
    }

    private void hear(String where, Stream<Reason> because) {
        because.forEach(reason -> reasons.putIfAbsent(reason.id(), where));
    }

    /** The ids among the reasons, the tips and the notices, with the place where each speaks first. */
    SortedMap<String, String> reasons() {
        return reasons;
    }

    /** Every id of the answer: those and the parameters of the clocks. */
    Set<String> all() {
        Stream<String> clocks = answer.deadlines().stream().flatMap(clock -> clock.basis().parameter().stream());
        return Stream.concat(reasons.keySet().stream(), clocks).collect(Collectors.toUnmodifiableSet());
    }
}
