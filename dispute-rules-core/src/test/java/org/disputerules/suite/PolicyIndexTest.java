package org.disputerules.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Phrase;
import org.disputerules.recommendation.Reason;
import org.disputerules.spi.PolicyEntry;
import org.junit.jupiter.api.Test;

class PolicyIndexTest {
    private final PolicyIndex policy = new PolicyIndex(
            List.of(new PolicyEntry(
                    "CLO-1", "clock", "Counted from {fromDay}.", List.of(), List.of(), Grade.HIGH, "base")),
            List.of());

    @Test
    void aSentenceIsFilledInAndWhatItDoesNotSayFollows() {
        assertThat(policy.line(reason("CLO-1", "CLO-1", Map.of("fromDay", "2026-02-28", "clock", "OPENING"))))
                .isEqualTo("CLO-1 Counted from 2026-02-28. {clock=OPENING}");
    }

    @Test
    void withoutASentenceTheKeyIsPrintedUnlessItIsTheId() {
        assertThat(policy.line(reason("RES-1", "step.lifted", Map.of()))).isEqualTo("RES-1 step.lifted");
        assertThat(policy.line(reason("RES-1", "RES-1", Map.of("block", "X")))).isEqualTo("RES-1 {block=X}");
    }

    private static Reason reason(String id, String key, Map<String, String> args) {
        return new Reason(id, new Phrase(key, new TreeMap<>(args)), List.of(), Grade.HIGH, "base");
    }
}
