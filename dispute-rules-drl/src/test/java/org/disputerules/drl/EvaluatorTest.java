package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.disputerules.drl.TestPolicy.counted;
import static org.disputerules.drl.TinyModels.inserting;
import static org.disputerules.drl.TinyModels.named;
import static org.disputerules.drl.TinyModels.variable;
import static org.drools.model.DSL.and;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.DSL.or;
import static org.drools.model.PatternDSL.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.disputerules.drl.evaluator.Evaluator;
import org.disputerules.drl.evaluator.ModelReader;
import org.disputerules.drl.evaluator.RuleForm;
import org.disputerules.drl.evaluator.RuleForm.Condition;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.junit.jupiter.api.Test;

/** What the policy's own rules hardly use: presence, alternatives, bindings, chains. And what is refused. */
class EvaluatorTest {
    private static final Variable<Integer> NUMBER = variable(Integer.class, "$number");
    private static final Variable<Integer> OTHER = variable(Integer.class, "$other");
    private static final Variable<Integer> HALF = variable(Integer.class, "$half");
    private static final Variable<String> TEXT = variable(String.class, "$text");

    private static final Rule JOINS = named(
            "SHP-001 two numbers of which one is twice the other",
            pattern(NUMBER).bind(HALF, number -> number / 2),
            pattern(OTHER).expr("is half", HALF, (other, half) -> other.equals(half)),
            on(NUMBER, OTHER).execute((drools, number, other) -> drools.insert(number + " is twice " + other)));
    private static final Rule PRESENT = named(
            "SHP-002 there is an even number",
            pattern(TEXT).expr("is short", text -> text.length() < 2),
            exists(pattern(NUMBER).expr("is even", number -> number % 2 == 0)),
            on(TEXT).execute((drools, text) -> drools.insert(text + " beside an even number")));
    private static final Rule ABSENT = named(
            "SHP-003 there is no larger number",
            pattern(NUMBER),
            not(pattern(OTHER).expr("is larger", NUMBER, (other, number) -> other > number)),
            on(NUMBER).execute((drools, number) -> drools.insert(number + " is the largest")));
    private static final Rule WAYS = named(
            "SHP-004 a number is small or even",
            or(
                    pattern(NUMBER).expr("is small", number -> number < 5),
                    pattern(OTHER).expr("is even", number -> number % 2 == 0)),
            execute(drools -> drools.insert(List.of("small or even"))));
    private static final Rule CHAINS = named(
            "SHP-005 what another rule said is repeated once",
            pattern(TEXT).expr("is a rule's", text -> text.endsWith("largest")),
            on(TEXT).execute((drools, text) -> drools.insert(text + ", heard")));
    private static final Model SHAPES = TinyModels.of(JOINS, PRESENT, ABSENT, WAYS, CHAINS);

    @Test
    void theEngineAgreesOnEveryShape() {
        Rules rules = Rules.of(SHAPES);
        List<RuleForm> forms = ModelReader.read(SHAPES);
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            List<Object> first = facts(random);
            List<Object> second =
                    facts(random).stream().filter(String.class::isInstance).toList();
            assertThat(counted(new RuleRun(rules.base(), "shapes").run(first, said -> second)))
                    .as("%s, then %s", first, second)
                    .isEqualTo(counted(new EvaluatedPasses(forms).run(first, said -> second)));
        }
    }

    private static List<Object> facts(Random random) {
        List<Object> facts = new ArrayList<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            facts.add(random.nextInt(12));
            if (random.nextBoolean()) {
                facts.add(String.valueOf((char) ('a' + random.nextInt(3))));
            }
        }
        return facts;
    }

    @Test
    void whatItDoesNotKnowIsRefused() {
        Rule nested = named(
                "SHP-006 absence within presence",
                exists(and(pattern(NUMBER), not(pattern(TEXT)))),
                execute(inserting("nested")));
        Rule two = named("SHP-007 two insertions", pattern(NUMBER), on(NUMBER).execute((drools, number) -> {
            drools.insert("one");
            drools.insert("two");
        }));
        Rule deletes = named(
                "SHP-008 a deletion", pattern(NUMBER), on(NUMBER).execute((drools, number) -> drools.delete(number)));
        Rule undoes = named(
                "SHP-009 a number that makes a larger one",
                pattern(TEXT).expr("is short", text -> text.length() < 2),
                execute(inserting(99)));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ModelReader.read(TinyModels.of(nested)))
                .withMessageContaining("EXISTS of more than one pattern");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> fire(List.of(two), 1))
                .withMessageContaining("inserts 2 facts");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> fire(List.of(deletes), 1))
                .havingRootCause()
                .withMessageContaining("calls delete");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> fire(List.of(ABSENT, undoes), "a"))
                .withMessageContaining("wants absent");
    }

    private static List<Evaluator.Firing> fire(List<Rule> rules, Object... facts) {
        Evaluator evaluator = new Evaluator(ModelReader.read(TinyModels.of(rules.toArray(Rule[]::new))));
        evaluator.insert(List.of(facts));
        return evaluator.fire();
    }

    @Test
    void conditionsCanBeDroppedAndInverted() {
        RuleForm form = ModelReader.read(TinyModels.of(ABSENT)).get(0);
        RuleForm join = ModelReader.read(TinyModels.of(JOINS)).get(0);
        Condition absence = new Condition(form.name(), 1, -1, "not Integer", "");
        assertThat(form.conditions()).contains(absence);
        assertThat(said(form, 1, 2)).containsExactly("2 is the largest");
        assertThat(said(form.dropping(absence), 1, 2)).containsExactly("1 is the largest", "2 is the largest");
        assertThat(said(form.inverting(absence), 1, 2)).containsExactly("1 is the largest");
        Condition half = join.conditions().get(1);
        assertThat(said(join, 2, 1)).containsExactly("2 is twice 1");
        assertThat(said(join.dropping(half), 2, 1)).hasSize(4);
        assertThat(said(join.inverting(half), 2, 1)).hasSize(3);
    }

    private static List<Object> said(RuleForm form, Object... facts) {
        Evaluator evaluator = new Evaluator(List.of(form));
        evaluator.insert(List.of(facts));
        return evaluator.fire().stream().map(Evaluator.Firing::fact).toList();
    }
}
