package org.disputerules.benchmarks.shapes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.disputerules.drl.fact.Block;
import org.disputerules.drl.fact.Caution;
import org.disputerules.drl.fact.Lift;
import org.disputerules.drl.fact.Proposal;
import org.disputerules.drl.fact.Proves;
import org.disputerules.drl.fact.Runs;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** The compiled rules of one shape. */
public final class ShapeRules {
    private static final String MODELS = "/META-INF/kie/org.disputerules/dispute-rules-benchmarks/drools-model";

    private final KieBase base;

    private ShapeRules(KieBase base) {
        this.base = base;
    }

    /** What a rule inserted, and from which facts. */
    record Said(String rule, Object fact, List<Object> matched) {}

    /** The facts of a case in a shape, ready to be inserted. */
    public record Facts(List<Object> first, List<Object> second) {
        static Facts of(Shape shape, Given given) {
            return new Facts(List.copyOf(shape.first(given)), List.copyOf(shape.second(given)));
        }
    }

    /** Cases in a shape; the same ones in every shape. */
    public static List<Facts> cases(Shape shape, int count) {
        return Given.some(count, 1).stream()
                .map(given -> Facts.of(shape, given))
                .toList();
    }

    /** Loads the rules of a shape. */
    public static ShapeRules load(Shape shape) {
        try (InputStream in = ShapeRules.class.getResourceAsStream(MODELS)) {
            if (in == null) {
                throw new IllegalStateException("The shapes are not built. Maybe build with -Pshapes.");
            }
            String name = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(shape.rules() + "."))
                    .findFirst()
                    .orElseThrow();
            return new ShapeRules(KieBaseBuilder.createKieBaseFromModel(Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance()));
        } catch (IOException | ReflectiveOperationException cause) {
            throw new IllegalStateException(shape.rules(), cause);
        }
    }

    int count() {
        return base.getKiePackages().stream()
                .mapToInt(found -> found.getRules().size())
                .sum();
    }

    /** Decides as the policy does: two passes in a session of its own; what was said is read from the session. */
    public Collection<?> decide(Facts facts) {
        KieSession session = base.newKieSession();
        try {
            passes(session, facts);
            return List.copyOf(session.getObjects(ShapeRules::derived));
        } finally {
            session.dispose();
        }
    }

    /** The same; what was said, by which rule and from what, is told by the engine's events. */
    public List<?> decideWithTrail(Facts facts) {
        return said(facts);
    }

    List<Said> said(Facts facts) {
        KieSession session = base.newKieSession();
        try {
            Trail trail = new Trail();
            session.addEventListener(trail.inserted);
            session.addEventListener(trail.fired);
            passes(session, facts);
            return List.copyOf(trail.said);
        } finally {
            session.dispose();
        }
    }

    private static void passes(KieSession session, Facts facts) {
        facts.first().forEach(session::insert);
        session.fireAllRules();
        facts.second().forEach(session::insert);
        session.fireAllRules();
    }

    private static boolean derived(Object fact) {
        return fact instanceof Proposal
                || fact instanceof Block
                || fact instanceof Caution
                || fact instanceof Lift
                || fact instanceof Runs
                || fact instanceof Proves;
    }

    /** As the policy's own listeners. */
    private static final class Trail {
        private final List<Said> said = new ArrayList<>();
        private @Nullable Object pending;

        private final DefaultRuleRuntimeEventListener inserted = new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                pending = Optional.ofNullable(event.getRule()).isPresent() ? event.getObject() : null;
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
