package org.disputerules.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disputerules.dispute.event.Event;
import org.disputerules.format.Node.Entry;
import org.disputerules.format.Node.Kind;
import org.disputerules.format.Node.Listing;
import org.disputerules.format.Node.Mapping;
import org.disputerules.format.Node.Scalar;
import org.disputerules.format.RecordShape.Component;

/**
 * Turns records into a tree that {@link RecordBinder} binds to equal records. Fields stand in the order of the record's
 * components; what is unknown is left out.
 */
final class RecordTree {
    private final boolean keepsEmpty;

    /**
     * A way of writing.
     *
     * @param keepsEmpty whether empty lists and maps are written, for readers who would rather not ask
     */
    RecordTree(boolean keepsEmpty) {
        this.keepsEmpty = keepsEmpty;
    }

    Mapping of(Object record) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (record instanceof Event) {
            put(entries, Variants.FIELD, text(Variants.nameOf(record.getClass())));
        }
        for (Component component :
                RecordShape.of(record.getClass()).components().values()) {
            Object value = RecordShape.value(component, record);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> put(entries, component.name(), node(present)));
            } else if (isWorthSaying(value, component)) {
                put(entries, component.name(), node(value));
            }
        }
        return new Mapping(0, entries);
    }

    private boolean isWorthSaying(Object value, Component component) {
        if (value instanceof Collection<?> collection) {
            return keepsEmpty || !collection.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return keepsEmpty || !map.isEmpty();
        }
        return !(value instanceof Record && value.equals(component.absent().value()));
    }

    private Node node(Object value) {
        if (value instanceof Record) {
            return of(value);
        }
        if (value instanceof Collection<?> collection) {
            List<Node> items = new ArrayList<>();
            collection.forEach(item -> items.add(node(item)));
            return new Listing(0, items);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            map.forEach((key, item) -> put(entries, name(key), node(item)));
            return new Mapping(0, entries);
        }
        return scalar(value);
    }

    private static Scalar scalar(Object value) {
        if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            // Not toPlainString: the scale is a part of the number, and 1E+3 has another than 1000.
            return new Scalar(0, Kind.NUMBER, value.toString());
        }
        if (value instanceof Boolean) {
            return new Scalar(0, Kind.BOOLEAN, value.toString());
        }
        return text(name(value));
    }

    private static String name(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Currency currency) {
            return currency.getCurrencyCode();
        }
        if (value instanceof String || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "The writer knows no type such as " + value.getClass().getName() + ".");
    }

    private static Scalar text(String text) {
        return new Scalar(0, Kind.TEXT, text);
    }

    private static void put(Map<String, Entry> entries, String name, Node value) {
        entries.put(name, new Entry(0, value));
    }
}
