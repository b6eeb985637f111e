package org.disputerules.drl;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.drools.model.Drools;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;

/** Models of a few rules, written by hand. */
final class TinyModels {
    private static final String PACKAGE = "org.disputerules.drl.tiny";

    private TinyModels() {}

    static Model of(Rule... rules) {
        ModelImpl model = new ModelImpl(PACKAGE);
        for (Rule one : rules) {
            model.addRule(one);
        }
        return model;
    }

    static <T> Variable<T> variable(Class<T> type, String name) {
        return declarationOf(type, name);
    }

    /** A rule with the metadata that every rule has. */
    static Rule named(String name, RuleItemBuilder<?>... items) {
        return rule(PACKAGE, name)
                .metadata("grade", "OURS")
                .metadata("sources", "OURS")
                .metadata("since", "2026-11-24")
                .build(items);
    }

    /** A rule of one pattern with one condition. */
    static <T> Rule simple(String name, Class<T> type, Predicate1<T> condition, Block2<Drools, T> consequence) {
        Variable<T> fact = variable(type, "$fact");
        return named(name, pattern(fact).expr("condition of " + name, condition), on(fact).execute(consequence));
    }

    static Block1<Drools> inserting(Object fact) {
        return drools -> drools.insert(fact);
    }
}
