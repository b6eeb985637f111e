package org.disputerules.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.disputerules.benchmarks.shapes.Shape;
import org.disputerules.benchmarks.shapes.ShapeRules;
import org.disputerules.benchmarks.shapes.ShapeRules.Facts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One decision by the same 250 rules in each shape of facts: session, both passes, what was said, end. Needs a build
 * with the profile {@code shapes}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ShapeBenchmark {
    private static final int CASES = 32;

    /** The shape of the facts. */
    @Param
    @SuppressWarnings("NullAway.Init")
    public Shape shape;

    @SuppressWarnings("NullAway.Init")
    private ShapeRules rules;

    @SuppressWarnings("NullAway.Init")
    private List<Facts> cases;

    @Setup
    public void load() {
        rules = ShapeRules.load(shape);
        cases = ShapeRules.cases(shape, CASES);
    }

    @Benchmark
    @OperationsPerInvocation(CASES)
    public void silent(Blackhole blackhole) {
        for (Facts facts : cases) {
            blackhole.consume(rules.decide(facts));
        }
    }

    @Benchmark
    @OperationsPerInvocation(CASES)
    public void withTrail(Blackhole blackhole) {
        for (Facts facts : cases) {
            blackhole.consume(rules.decideWithTrail(facts));
        }
    }
}
