package org.disputerules.benchmarks.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A shape of facts. */
public enum Shape {
    /** One picture and one fact a payment, read by method over enum maps: the policy's own. */
    WIDE(false, false),
    /** The same with one component a leg and clock. */
    FLAT(false, false),
    /** One small fact a value. */
    JOINED(true, false),
    /** One small fact a value, all of them texts. */
    JOINED_TEXT(true, true),
    /** One picture read by method, with texts. */
    WIDE_TEXT(false, true),
    /** One component a leg and clock, all of them texts. */
    FLAT_TEXT(false, true);

    private final boolean small;
    private final boolean text;

    Shape(boolean small, boolean text) {
        this.small = small;
        this.text = text;
    }

    boolean small() {
        return small;
    }

    boolean text() {
        return text;
    }

    boolean flat() {
        return this == FLAT || this == FLAT_TEXT;
    }

    /** The package of its rules. */
    String rules() {
        return "org.disputerules.benchmarks.shapes."
                + name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** The facts of pass 1; texts only where pass 2 has small facts of texts too. */
    List<Object> first(Given given) {
        List<Object> facts = new ArrayList<>();
        boolean texts = this == JOINED_TEXT;
        given.moments().forEach(moment -> facts.add(texts ? JoinedText.of(moment) : moment));
        given.held().forEach(held -> facts.add(texts ? JoinedText.of(held) : held));
        facts.addAll(given.grounds());
        return facts;
    }

    /** The facts of pass 2. */
    List<Object> second(Given given) {
        return switch (this) {
            case WIDE -> {
                List<Object> facts = new ArrayList<>(given.means());
                facts.add(0, given.picture());
                yield facts;
            }
            case FLAT -> Flat.of(given.picture(), given.means());
            case JOINED -> Joined.of(given.picture(), given.means());
            case JOINED_TEXT -> JoinedText.of(given.picture(), given.means());
            case WIDE_TEXT -> WideText.of(given.picture(), given.means());
            case FLAT_TEXT -> FlatText.of(given.picture(), given.means());
        };
    }
}
