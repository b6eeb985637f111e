package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TinyModels.variable;
import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.and;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.core.base.accumulators.CountAccumulateFunction;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Two defects of Drools 10.2 that silence rules without a word, and the reason for two bans: one package of rules in one
 * knowledge base, and neither nested "not" and "exists" nor "accumulate" in a rule.
 *
 * <p>A test that turns red here is good news: the defect is gone from the version of Drools in use. Then turn its last
 * assertion round, so that it guards against a return, and say in the documents of the design that the ban is no longer
 * forced upon us. The bans may stay for being simple.
 */
class CanaryTest {
    private static final String GONE = "The defect is gone: see the comment of this class for what to do.";

    /** Facts without anything. */
    private record Seed() {}

    private record Shared() {}

    private record Negated() {}

    private record Other() {}

    /** Facts that join by their number. */
    private record Left(int number) {}

    private record Right(int number) {}

    @Test
    void anotherPackageSilencesPresenceWithAbsenceWithin() {
        Variable<Seed> seed = variable(Seed.class, "$seed");
        Variable<Shared> shared = variable(Shared.class, "$shared");
        Variable<Negated> negated = variable(Negated.class, "$negated");
        Variable<Other> other = variable(Other.class, "$other");
        List<String> heard = new ArrayList<>();
        Model maker = model(
                "canary.a",
                rule("canary.a", "makes the shared fact")
                        .build(pattern(seed), execute(drools -> drools.insert(new Shared()))));
        Model subject = model(
                "canary.b",
                rule("canary.b", "subject")
                        .build(
                                exists(and(pattern(shared), not(pattern(negated)))),
                                execute(() -> heard.add("subject"))));
        Model sibling = model(
                "canary.c",
                rule("canary.c", "sibling")
                        .build(exists(and(pattern(shared), pattern(other))), execute(() -> heard.add("sibling"))));

        run(List.of(maker, subject), List.of(new Seed()), List.of());
        assertThat(heard).as("without the sibling").containsExactly("subject");
        heard.clear();
        run(List.of(maker, subject, sibling), List.of(new Seed()), List.of());
        assertThat(heard).as(GONE).isEmpty();
    }

    @Test
    void aSmallerPackageSilencesCounting() {
        List<String> heard = new ArrayList<>();
        Model larger = model("canary.larger", idle("one"), idle("two"), idle("three"));

        run(List.of(model("canary.only", counts(heard), joins())), List.of(new Left(1)), List.of(new Right(1)));
        assertThat(heard).as("in the only package").containsExactly("counted");
        heard.clear();
        run(
                List.of(larger, model("canary.smaller", counts(heard), joins())),
                List.of(new Left(1)),
                List.of(new Right(1)));
        assertThat(heard).as(GONE).isEmpty();
    }

    private static Rule counts(List<String> heard) {
        Variable<Left> left = variable(Left.class, "$left");
        Variable<Right> right = variable(Right.class, "$right");
        Variable<Long> count = variable(Long.class, "$count");
        return rule("canary", "counts")
                .build(
                        pattern(left),
                        accumulate(
                                pattern(right).expr("joins", left, (one, two) -> one.number() == two.number()),
                                accFunction(CountAccumulateFunction::new).as(count)),
                        pattern(count).expr("some", number -> number > 0),
                        on(count).execute(number -> heard.add("counted")));
    }

    private static Rule joins() {
        Variable<Left> left = variable(Left.class, "$left");
        Variable<Other> other = variable(Other.class, "$other");
        return rule("canary", "joins").build(pattern(left), pattern(other), execute(() -> {}));
    }

    private static Rule idle(String name) {
        Variable<Negated> negated = variable(Negated.class, "$negated");
        return rule("canary.larger", name).build(pattern(negated), execute(() -> {}));
    }

    private static Model model(String name, Rule... rules) {
        return new ModelImpl(name).withRules(List.of(rules));
    }

    private static void run(List<Model> models, List<Object> first, List<Object> second) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(models);
        try (KieSession session = base.newKieSession()) {
            first.forEach(session::insert);
            session.fireAllRules();
            second.forEach(session::insert);
            session.fireAllRules();
        }
    }
}
