package org.disputerules.benchmarks.shapes;

import java.util.List;

/**
 * A made-up rule of pass 2, before it takes a shape.
 *
 * @param name its name
 * @param ofPayment what it asks of a payment; empty for a rule of the order
 * @param ofOrder what it asks of the order
 * @param then what it inserts
 */
record RuleSketch(String name, List<Condition> ofPayment, List<Condition> ofOrder, Then then) {
    /**
     * What a rule inserts.
     *
     * @param fact the expression that makes it
     * @param targets whether it is aimed at the payment
     * @param since whether the place in the history of the order's first leg is added
     * @param until whether it ends on the day after the first clock asked about
     */
    record Then(String fact, boolean targets, boolean since, boolean until) {}
}
