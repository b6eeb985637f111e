package org.disputerules.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.PolicyRun;
import org.disputerules.format.DisputeFormat;
import org.disputerules.recommendation.Recommendation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole decision, the parts of it, and what stands before and after it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionBenchmark {
    /** The case, a file beside this class. */
    @Param({"late-parcel", "lost-dispute", "two-payments"})
    @SuppressWarnings("NullAway.Init")
    public String file;

    @SuppressWarnings("NullAway.Init")
    private String text;

    @SuppressWarnings("NullAway.Init")
    private DisputeCase disputeCase;

    @SuppressWarnings("NullAway.Init")
    private DisputeAdvisor advisor;

    @SuppressWarnings("NullAway.Init")
    private Recommendation recommendation;

    @SuppressWarnings("NullAway.Init")
    private PolicyRun run;

    @Setup
    public void load() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DecisionBenchmark.class.getResourceAsStream(file + ".yaml"), file)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        disputeCase = DisputeFormat.readCase(text);
        advisor = DisputeAdvisor.standard();
        recommendation = advisor.recommend(disputeCase);
        run = new PolicyRun(disputeCase);
    }

    /** The baseline: a session with its listeners, without a fact. */
    @Benchmark
    public List<?> emptySession() {
        return run.emptySession();
    }

    @Benchmark
    public List<?> rules() {
        return run.rules();
    }

    /** A decision, without the questions. */
    @Benchmark
    public Recommendation decide() {
        return run.decide();
    }

    @Benchmark
    public Recommendation recommend() {
        return advisor.recommend(disputeCase);
    }

    @Benchmark
    public DisputeCase readYaml() {
        return DisputeFormat.readCase(text);
    }

    @Benchmark
    public String writeJson() {
        return DisputeFormat.toJson(recommendation);
    }
}
