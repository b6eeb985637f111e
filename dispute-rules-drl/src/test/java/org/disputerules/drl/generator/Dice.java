package org.disputerules.drl.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Choices that depend on a seed alone. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from 0 to one below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between two, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    LocalDate after(LocalDate day, int least, int most) {
        return day.plusDays(between(least, most));
    }

    <T> T one(List<T> values) {
        return values.get(below(values.size()));
    }

    <E extends Enum<E>> E one(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    <T> Optional<T> maybe(double probability, T value) {
        return chance(probability) ? Optional.of(value) : Optional.empty();
    }

    /** Some of the values, each at most once. */
    <T> List<T> some(int most, List<T> values) {
        List<T> all = new ArrayList<>(values);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.min(below(most + 1), all.size())));
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> all = new ArrayList<>(values);
        Collections.shuffle(all, random);
        return all;
    }
}
