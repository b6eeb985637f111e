package org.disputerules.benchmarks.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.benchmarks.shapes.ShapeRules.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs in a build with the profile {@code shapes}; another build may find rules that an earlier one wrote. */
@EnabledIfSystemProperty(named = "shapes", matches = "true")
class ShapeTest {
    @Test
    void every_shape_says_the_same_on_the_same_cases() {
        List<Given> cases = Given.some(300, 2);
        Map<Shape, ShapeRules> rules =
                Stream.of(Shape.values()).collect(Collectors.toMap(Function.identity(), ShapeRules::load));
        for (Given given : cases) {
            List<String> expected = said(rules, Shape.WIDE, given);
            for (Shape shape : Shape.values()) {
                assertThat(said(rules, shape, given)).as(shape.name()).isEqualTo(expected);
            }
        }
    }

    private static List<String> said(Map<Shape, ShapeRules> rules, Shape shape, Given given) {
        return rules.get(shape).said(Facts.of(shape, given)).stream()
                .map(said -> said.rule() + " " + said.fact())
                .sorted()
                .toList();
    }

    @Test
    void both_ways_to_decide_say_the_same() {
        for (Shape shape : Shape.values()) {
            ShapeRules rules = ShapeRules.load(shape);
            for (Facts facts : ShapeRules.cases(shape, 30)) {
                assertThat(rules.decide(facts).size())
                        .isEqualTo(rules.decideWithTrail(facts).size());
            }
        }
    }

    @Test
    void most_rules_say_something_in_some_case() {
        ShapeRules rules = ShapeRules.load(Shape.WIDE);
        long heard = Given.some(300, 2).stream()
                .flatMap(given -> rules.said(Facts.of(Shape.WIDE, given)).stream())
                .map(ShapeRules.Said::rule)
                .distinct()
                .count();
        assertThat(heard).isGreaterThan(rules.count() * 8L / 10);
    }

    @Test
    void prints_the_size_of_a_decision() {
        for (Shape shape : Shape.values()) {
            ShapeRules rules = ShapeRules.load(shape);
            List<Facts> cases = ShapeRules.cases(shape, 32);
            System.out.printf(
                    "%-12s %d rules, %.1f facts in, %.1f out%n",
                    shape,
                    rules.count(),
                    cases.stream()
                            .mapToInt(facts ->
                                    facts.first().size() + facts.second().size())
                            .average()
                            .orElseThrow(),
                    cases.stream()
                            .mapToInt(facts -> rules.said(facts).size())
                            .average()
                            .orElseThrow());
        }
    }
}
