package org.disputerules.drl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disputerules.recommendation.Reason;
import org.disputerules.spi.PolicyFailureException;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * The compiled rules. The one class that touches Drools' own types: the model is loaded directly, by the name that the
 * build wrote beside this class, so that no compiler, no class-path scan and no kmodule.xml is needed.
 */
final class Rules {
    private static final String POLICY_PACKAGE = "policy";

    private final Model model;
    private final KieBase base;
    private final Map<String, RuleCard> cards;
    private final Map<String, Reason> reasons;

    private Rules(Model model) {
        this.model = model;
        this.base = KieBaseBuilder.createKieBaseFromModel(model);
        this.cards = base.getKiePackages().stream()
                .flatMap(found -> found.getRules().stream())
                .collect(Collectors.toUnmodifiableMap(
                        Rule::getName, rule -> RuleCard.of(rule.getName(), rule.getMetaData())));
        this.reasons = cards.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, card -> Reasons.of(card.getValue())));
    }

    /** The rules of this jar. */
    static Rules load() {
        return new Rules(model(Rules.class));
    }

    /** The rules of a model, as a test makes them. */
    static Rules of(Model model) {
        return new Rules(model);
    }

    static Model model(Class<?> beside) {
        try (InputStream stream = beside.getResourceAsStream("model-class")) {
            if (stream == null) {
                throw new PolicyFailureException("The compiled rules are missing."
                        + " Maybe the module was built without Maven: run mvn -pl dispute-rules-drl -am compile.");
            }
            String simpleName = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Class.forName(beside.getPackageName() + "." + POLICY_PACKAGE + "." + simpleName)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (IOException | ReflectiveOperationException cause) {
            throw new PolicyFailureException(
                    "The compiled rules cannot be loaded. Maybe build the module again.", cause);
        }
    }

    KieBase base() {
        return base;
    }

    Model model() {
        return model;
    }

    RuleCard card(String name) {
        RuleCard card = cards.get(name);
        if (card == null) {
            throw new PolicyFailureException("There is no rule \"" + name + "\" in the compiled rules.");
        }
        return card;
    }

    /** A rule as a line of the chain of reasons. */
    Reason because(String name) {
        Reason reason = reasons.get(name);
        return reason == null ? Reasons.of(card(name)) : reason;
    }

    List<RuleCard> cards() {
        return cards.values().stream()
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }
}
