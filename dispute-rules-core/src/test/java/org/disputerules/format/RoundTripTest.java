package org.disputerules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.EventType;
import org.disputerules.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final int CASES = 200;
    private static final int RECOMMENDATIONS = 60;

    @Test
    void aCaseIsTheSameAfterYamlAndJson() {
        RandomCases cases = new RandomCases(20260310);
        Set<EventType> events = EnumSet.noneOf(EventType.class);
        Set<ProblemType> problems = EnumSet.noneOf(ProblemType.class);
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            DisputeCase original = cases.next();
            original.events().forEach(event -> events.add(event.type()));
            problems.add(original.problem().type());
            original.problem().describedAs().ifPresent(texts::add);
            String yaml = DisputeFormat.toYaml(original);
            assertThat(DisputeFormat.readCase(yaml)).as(yaml).isEqualTo(original);
            String json = DisputeFormat.toJson(original);
            assertThat(DisputeFormat.readCase(json)).as(json).isEqualTo(original);
            String line = DisputeFormat.toJsonLine(original);
            assertThat(line).doesNotContain("\n");
            assertThat(DisputeFormat.readCase(line)).as(line).isEqualTo(original);
        }
        assertThat(events).as("events that were tried").hasSizeGreaterThan(60);
        assertThat(problems).as("problems that were tried").hasSizeGreaterThan(15);
        assertThat(texts).as("texts that were tried").hasSizeGreaterThan(40);
    }

    @Test
    void writingTwiceGivesTheSameText() {
        DisputeCase one = new RandomCases(7).next();
        DisputeCase other = new RandomCases(7).next();
        assertThat(DisputeFormat.toYaml(one)).isEqualTo(DisputeFormat.toYaml(other));
        assertThat(DisputeFormat.toJson(one)).isEqualTo(DisputeFormat.toJson(other));
    }

    @Test
    void aRecommendationIsTheSameAfterJson() {
        RandomRecords records = new RandomRecords(20260311);
        for (int i = 0; i < RECOMMENDATIONS; i++) {
            Recommendation original = records.record(Recommendation.class);
            assertThat(DisputeFormat.readRecommendation(DisputeFormat.toJson(original)))
                    .isEqualTo(original);
            String line = DisputeFormat.toJsonLine(original);
            assertThat(line).doesNotContain("\n").doesNotContain("\u2028");
            assertThat(DisputeFormat.readRecommendation(line)).isEqualTo(original);
        }
    }
}
