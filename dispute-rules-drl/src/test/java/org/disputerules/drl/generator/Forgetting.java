package org.disputerules.drl.generator;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InvalidInputException;

/** A case with one thing less known: each optional field that it has, and each entry of its lists. */
public final class Forgetting {
    private Forgetting() {}

    /**
     * A case that knows less.
     *
     * @param field what was forgotten, such as {@code order.shippedOn}; entries of a list have no number
     * @param disputeCase the case without it
     */
    public record Less(String field, DisputeCase disputeCase) {}

    private record Variant(String field, Object value) {}

    /** Every case with one thing less that is still valid. */
    public static Stream<Less> each(DisputeCase disputeCase) {
        return variants(disputeCase, "").map(variant -> new Less(variant.field(), (DisputeCase) variant.value()));
    }

    /** The values that know one thing less than a record. */
    private static Stream<Variant> variants(Record known, String path) {
        RecordComponent[] components = known.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> read(component, known))
                .toArray();
        return Stream.iterate(0, index -> index < components.length, index -> index + 1)
                .flatMap(index -> ofValue(values[index], join(path, components[index].getName()))
                        .flatMap(less -> made(known, components, values, index, less)));
    }

    private static Stream<Variant> ofValue(Object value, String path) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? Stream.of(new Variant(path, Optional.empty())) : Stream.empty();
        }
        if (value instanceof List<?> list) {
            return Stream.iterate(0, index -> index < list.size(), index -> index + 1)
                    .flatMap(index -> Stream.concat(
                            Stream.of(new Variant(path, without(list, index))),
                            ofValue(list.get(index), path)
                                    .map(less -> new Variant(less.field(), replaced(list, index, less.value())))));
        }
        return value instanceof Record inner ? variants(inner, path) : Stream.empty();
    }

    private static Stream<Variant> made(
            Record known, RecordComponent[] components, Object[] values, int index, Variant less) {
        Object[] other = values.clone();
        Array.set(other, index, less.value());
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Stream.of(new Variant(
                    less.field(), known.getClass().getDeclaredConstructor(types).newInstance(other)));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof InvalidInputException) {
                return Stream.empty();
            }
            throw new IllegalStateException(thrown);
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static Object read(RecordComponent component, Record known) {
        try {
            return component.getAccessor().invoke(known);
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static List<?> without(List<?> list, int index) {
        List<Object> other = new ArrayList<>(list);
        other.remove(index);
        return other;
    }

    private static List<?> replaced(List<?> list, int index, Object value) {
        List<Object> other = new ArrayList<>(list);
        other.set(index, value);
        return other;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
