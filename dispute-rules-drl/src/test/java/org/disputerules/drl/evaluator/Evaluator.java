package org.disputerules.drl.evaluator;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Consequence;
import org.drools.model.Drools;

/**
 * Fires every rule once for every combination of facts that meets it, until nothing new follows.
 *
 * <p>That is right for monotone rules alone, so a rule that inserts what another wants absent is refused.
 */
public final class Evaluator {
    private static final int LIMIT = 10_000;

    private final List<RuleForm> rules;
    private final Set<Class<?>> matched;
    private final Set<Class<?>> absent;
    private final Facts facts = new Facts();
    private final Set<Fired> fired = new HashSet<>();

    /** Begins with an empty memory; {@link #insert} and {@link #fire} may alternate. */
    public Evaluator(List<RuleForm> rules) {
        this.rules = rules;
        this.matched =
                rules.stream().flatMap(RuleForm::matches).map(Part.Match::type).collect(Collectors.toUnmodifiableSet());
        this.absent = rules.stream()
                .flatMap(RuleForm::matches)
                .filter(match -> match.kind() == Part.Kind.ABSENT)
                .map(Part.Match::type)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A rule that fired.
     *
     * @param rule its name
     * @param fact what it inserted
     * @param matched the facts that it matched, in the order of its patterns
     */
    public record Firing(String rule, Object fact, List<Object> matched) {}

    /** A rule and the very facts with which it fired: equal facts are not the same. */
    private record Fired(String rule, List<Integer> key) {}

    /** A match of the parts of a rule so far; the key tells its facts, and the ways of its alternatives, apart. */
    private record Matched(Env env, List<Object> facts, List<Integer> key) {
        private static final Matched NOTHING = new Matched(Env.EMPTY, List.of(), List.of());

        Matched with(Env newEnv, Object fact, int number) {
            List<Object> more = new ArrayList<>(facts);
            more.add(fact);
            return new Matched(newEnv, more, with(number));
        }

        List<Integer> with(int number) {
            List<Integer> more = new ArrayList<>(key);
            more.add(number);
            return more;
        }
    }

    public void insert(Collection<?> inputs) {
        inputs.forEach(facts::add);
    }

    /** Fires all that can fire and has not. */
    public List<Firing> fire() {
        List<Firing> firings = new ArrayList<>();
        boolean again = true;
        while (again) {
            again = false;
            for (RuleForm rule : rules) {
                for (Matched match : matches(rule)) {
                    if (fired.add(new Fired(rule.name(), match.key()))) {
                        if (fired.size() > LIMIT) {
                            throw new IllegalStateException(
                                    "The rules do not end; \"" + rule.name() + "\" fired last.");
                        }
                        Object fact = conclude(rule, match.env());
                        firings.add(new Firing(rule.name(), fact, match.facts()));
                        again |= matched.stream().anyMatch(type -> type.isInstance(fact));
                    }
                }
            }
        }
        return firings;
    }

    private List<Matched> matches(RuleForm rule) {
        List<Matched> found = new ArrayList<>();
        match(rule.parts(), Matched.NOTHING, found);
        return found;
    }

    private void match(List<Part> parts, Matched so, List<Matched> found) {
        if (parts.isEmpty()) {
            found.add(so);
            return;
        }
        List<Part> rest = parts.subList(1, parts.size());
        if (parts.get(0) instanceof Part.Either either) {
            for (int way = 0; way < either.ways().size(); way++) {
                List<Part> through = new ArrayList<>(either.ways().get(way));
                through.addAll(rest);
                match(through, new Matched(so.env(), so.facts(), so.with(-1 - way)), found);
            }
            return;
        }
        Part.Match match = (Part.Match) parts.get(0);
        if (match.kind() != Part.Kind.EACH) {
            if (match.any(so.env(), facts) == (match.kind() == Part.Kind.PRESENT)) {
                match(rest, so, found);
            }
            return;
        }
        for (Object fact : List.copyOf(facts.of(match.type()))) {
            Env bound = match.bound(so.env(), fact);
            if (match.meets(bound)) {
                match(rest, so.with(bound, fact, facts.number(fact)), found);
            }
        }
    }

    private Object conclude(RuleForm rule, Env env) {
        Consequence consequence = rule.consequence();
        List<Object> inserted = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        if (consequence.isUsingDrools()) {
            arguments.add(insertOnly(inserted));
        }
        arguments.addAll(Arrays.asList(env.values(List.of(consequence.getVariables()))));
        try {
            consequence.getBlock().execute(arguments.toArray());
        } catch (Exception thrown) {
            throw new IllegalStateException("The rule \"" + rule.name() + "\" throws.", thrown);
        }
        if (inserted.size() != 1) {
            throw new UnsupportedOperationException(
                    "The rule \"" + rule.name() + "\" inserts " + inserted.size() + " facts, not one.");
        }
        Object fact = inserted.get(0);
        if (absent.stream().anyMatch(type -> type.isInstance(fact))) {
            throw new UnsupportedOperationException(
                    "The rule \"" + rule.name() + "\" inserts what another wants absent: " + fact);
        }
        facts.add(fact);
        return fact;
    }

    private static Drools insertOnly(List<Object> inserted) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("insert") && arguments.length == 1) {
                inserted.add(arguments[0]);
                return null;
            }
            throw new UnsupportedOperationException("A consequence calls " + method.getName() + ".");
        };
        return (Drools) Proxy.newProxyInstance(Drools.class.getClassLoader(), new Class<?>[] {Drools.class}, handler);
    }
}
