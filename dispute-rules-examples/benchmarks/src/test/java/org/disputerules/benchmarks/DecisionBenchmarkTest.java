package org.disputerules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.disputerules.dispute.Action;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionBenchmarkTest {
    @ParameterizedTest
    @ValueSource(strings = {"late-parcel", "lost-dispute", "two-payments"})
    void each_case_is_read_decided_and_written(String file) throws IOException {
        DecisionBenchmark benchmark = new DecisionBenchmark();
        benchmark.file = file;
        benchmark.load();

        assertThat(benchmark.readYaml().id()).contains(file);
        assertThat(benchmark.recommend().next().action()).isNotEqualTo(Action.OUT_OF_SCOPE);
        assertThat(benchmark.rules().size()).isPositive();
        assertThat(benchmark.emptySession()).isEmpty();
        assertThat(benchmark.writeJson()).contains(file);
        System.out.println(file + ": " + benchmark.recommend().next().action() + ", "
                + benchmark.rules().size() + " facts out");
    }
}
