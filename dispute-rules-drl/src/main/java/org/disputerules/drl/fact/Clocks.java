package org.disputerules.drl.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.disputerules.dispute.ClockKind;
import org.disputerules.recommendation.ClockStatus;
import org.jspecify.annotations.Nullable;

/** The clocks of an order, or of one payment, by kind; every kind has one. */
public record Clocks(Map<ClockKind, Clock> byKind) {
    public Clocks {
        byKind = new EnumMap<>(byKind);
    }

    /** The clocks with a last day, in the order of their kinds. */
    public List<Clock> dated() {
        List<Clock> dated = new ArrayList<>();
        for (Clock clock : byKind.values()) {
            if (clock.lastDay() != null) {
                dated.add(clock);
            }
        }
        return dated;
    }

    public Clock of(ClockKind kind) {
        return Objects.requireNonNull(byKind.get(kind), kind::name);
    }

    public ClockStatus status(ClockKind kind) {
        return of(kind).status();
    }

    public boolean nearing(ClockKind kind) {
        return of(kind).nearing();
    }

    public Comparison versus(ClockKind first, ClockKind second) {
        return compare(of(first), of(second));
    }

    /** The first day after a clock, for a block until that day; null, where it is unknown, makes the block one for good. */
    public @Nullable Until after(ClockKind kind) {
        Clock clock = of(kind);
        return clock.dayAfter().map(day -> new Until(day, clock.because())).orElse(null);
    }

    /** The first day on which a clock's safe day is near, for a block until that day. */
    public @Nullable Until near(ClockKind kind) {
        Clock clock = of(kind);
        return clock.nearFrom() == null ? null : new Until(clock.nearFrom(), clock.because());
    }

    static Comparison compare(Clock first, Clock second) {
        @Nullable LocalDate one = first.lastDay();
        @Nullable LocalDate other = second.lastDay();
        if (one == null || other == null) {
            return Comparison.UNKNOWN;
        }
        int order = one.compareTo(other);
        return order < 0 ? Comparison.BEFORE : order > 0 ? Comparison.AFTER : Comparison.SAME;
    }
}
