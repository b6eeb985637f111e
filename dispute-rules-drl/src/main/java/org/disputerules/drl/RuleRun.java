package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disputerules.drl.fact.Cited;
import org.disputerules.recommendation.Reason;
import org.disputerules.spi.PolicyFailureException;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** Runs the rules of a knowledge base in two passes of one session, and notes which rule inserted what from what. */
final class RuleRun implements Passes {
    /** Far above what a case can fire; a rule that feeds itself reaches it. */
    static final int LIMIT = 10_000;

    private final KieBase rules;
    private final String edition;

    RuleRun(KieBase rules, String edition) {
        this.rules = rules;
        this.edition = edition;
    }

    /** Something that a rule said: its name, what it inserted, and the facts that it matched. */
    record Said(String rule, Object fact, List<Object> matched) {

        /** The ids of the rows behind the matched facts, which tell two words of one rule apart whatever the order of the facts. */
        String cites() {
            return matched.stream()
                    .filter(Cited.class::isInstance)
                    .map(Cited.class::cast)
                    .flatMap(cited -> cited.because().stream())
                    .map(Reason::id)
                    .collect(Collectors.joining(" "));
        }
    }

    /** Decides in a session of its own, which never outlives the call. */
    @Override
    public List<Said> run(Collection<?> first, Function<List<Said>, Collection<?>> fold) {
        KieSession session = rules.newKieSession();
        try {
            Listener listener = new Listener();
            session.addEventListener(listener.inserted);
            session.addEventListener(listener.fired);
            pass(session, first);
            Collection<?> second = fold.apply(List.copyOf(listener.said));
            pass(session, second);
            return List.copyOf(listener.said);
        } finally {
            session.dispose();
        }
    }

    private void pass(KieSession session, Collection<?> facts) {
        facts.forEach(session::insert);
        int fired;
        try {
            fired = session.fireAllRules(LIMIT);
        } catch (RuntimeException cause) {
            throw new PolicyFailureException(
                    "A rule of the edition " + edition + " failed: " + cause.getMessage(), cause);
        }
        if (fired >= LIMIT) {
            throw new PolicyFailureException("The rules of the edition " + edition + " did not end after " + LIMIT
                    + " firings. Maybe a rule feeds itself.");
        }
    }

    /** The engine tells of an insertion before it tells that the rule has fired; a rule inserts once. */
    private static final class Listener {
        private final List<Said> said = new ArrayList<>();
        private @Nullable Object pending;

        private final DefaultRuleRuntimeEventListener inserted = new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                Optional<Rule> rule = Optional.ofNullable(event.getRule());
                pending = rule.isPresent() ? event.getObject() : null;
            }
        };

        private final DefaultAgendaEventListener fired = new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                Object fact = pending;
                if (fact != null) {
                    said.add(new Said(
                            event.getMatch().getRule().getName(),
                            fact,
                            List.copyOf(event.getMatch().getObjects())));
                    pending = null;
                }
            }
        };
    }
}
