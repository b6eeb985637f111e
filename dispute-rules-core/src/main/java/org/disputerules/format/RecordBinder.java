package org.disputerules.format;

import static org.disputerules.format.RecordShape.argument;
import static org.disputerules.format.RecordShape.raw;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.format.Node.Entry;
import org.disputerules.format.Node.Kind;
import org.disputerules.format.Node.Listing;
import org.disputerules.format.Node.Mapping;
import org.disputerules.format.Node.Scalar;
import org.disputerules.format.RecordShape.Component;
import org.jspecify.annotations.Nullable;

/**
 * Binds a document to records and goes on after a mistake: what cannot be read is taken as unknown, so that the checks of
 * the records themselves still see the rest of the file. The result counts only when there are no findings.
 */
final class RecordBinder {
    private static final String FIELDS = "fields with names";
    private static final String NAME_THEM = "Write each field as 'name: value'.";

    private final Findings findings;
    private final ScalarBinder scalars;
    private final ItemPlaces places = new ItemPlaces();

    RecordBinder(Findings findings) {
        this.findings = findings;
        this.scalars = new ScalarBinder(findings);
    }

    /** The value; null where nothing usable is there, which was reported. */
    @Nullable
    Object bind(Node node, Type type, String path) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return node.isNothing() ? Optional.empty() : Optional.ofNullable(bind(node, argument(type, 0), path));
        }
        if (raw == List.class) {
            return list(node, argument(type, 0), path);
        }
        if (raw == Set.class) {
            return set(node, argument(type, 0), path);
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return map(node, type, path);
        }
        if (raw.isRecord() || (raw.isSealed() && raw.isInterface())) {
            if (!(node instanceof Mapping mapping)) {
                wrongShape(node, FIELDS, path, NAME_THEM);
                return null;
            }
            return raw.isRecord() ? record(mapping, raw, path, false) : variant(mapping, raw, path);
        }
        return scalars.bind(node, raw, path);
    }

    List<Object> list(Node node, Type element, String path) {
        List<Object> bound = new ArrayList<>();
        if (node.isNothing()) {
            return bound;
        }
        if (!(node instanceof Listing listing)) {
            wrongShape(node, "a list", path, "Put each item on a line of its own that begins with '- '.");
            return bound;
        }
        List<Integer> boundItems = new ArrayList<>();
        for (int i = 0; i < listing.items().size(); i++) {
            Node item = listing.items().get(i);
            String at = FieldPath.item(path, i);
            if (item.isNothing()) {
                findings.add(at, "The item is empty.", "Remove it, or say what it is.");
                continue;
            }
            Object value = bind(item, element, at);
            if (value != null) {
                bound.add(value);
                boundItems.add(i);
            }
        }
        if (bound.size() < listing.items().size()) {
            places.put(path, boundItems);
        }
        return bound;
    }

    private Set<Object> set(Node node, Type element, String path) {
        Set<Object> bound = new LinkedHashSet<>();
        int index = 0;
        for (Object value : list(node, element, path)) {
            if (!bound.add(value)) {
                findings.add(FieldPath.item(path, index), "'" + value + "' stands in the list twice.", "Keep one.");
            }
            index++;
        }
        return Collections.unmodifiableSet(bound);
    }

    private Map<Object, Object> map(Node node, Type type, String path) {
        Map<Object, Object> bound = raw(type) == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
        if (node.isNothing()) {
            return bound;
        }
        if (!(node instanceof Mapping mapping)) {
            wrongShape(node, FIELDS, path, NAME_THEM);
            return bound;
        }
        mapping.entries().forEach((name, entry) -> {
            String at = FieldPath.field(path, name);
            Object key = scalars.bind(new Scalar(entry.line(), Kind.TEXT, name), raw(argument(type, 0)), at);
            if (entry.value().isNothing()) {
                findings.add(at, "Nothing is said of '" + Quote.plain(name) + "'.", "Remove it, or give its value.");
                return;
            }
            Object value = bind(entry.value(), argument(type, 1), at);
            if (key != null && value != null) {
                bound.put(key, value);
            }
        });
        return bound;
    }

    private @Nullable Object variant(Mapping mapping, Class<?> sealed, String path) {
        Map<String, Class<?>> variants = Variants.of(sealed);
        String at = FieldPath.field(path, Variants.FIELD);
        Entry type = mapping.entries().get(Variants.FIELD);
        if (type == null || type.value().isNothing()) {
            findings.add(at, "Missing '" + Variants.FIELD + "'.", "Add it: it says what the other fields mean.");
            return null;
        }
        Object name = scalars.bind(type.value(), String.class, at);
        if (name == null) {
            return null;
        }
        Class<?> variant = variants.get((String) name);
        if (variant == null) {
            findings.add(
                    at,
                    "Unknown type " + Quote.of((String) name) + ".",
                    findings.isFull() ? "" : Nearest.hint((String) name, variants.keySet()));
            return null;
        }
        return record(mapping, variant, path, true);
    }

    private @Nullable Object record(Mapping mapping, Class<?> type, String path, boolean isVariant) {
        RecordShape shape = RecordShape.of(type);
        int before = findings.count();
        refuseUnknown(mapping, shape, path, isVariant);
        @Nullable Object[] values = new Object[shape.components().size()];
        int index = 0;
        for (Component component : shape.components().values()) {
            Entry entry = mapping.entries().get(component.name());
            if (entry != null && !entry.value().isNothing()) {
                String at = FieldPath.field(path, component.name());
                Object value = bind(entry.value(), component.type(), at);
                values[index] = value == null ? component.absent().value() : value;
            } else {
                values[index] = component.absent().value();
                if (component.absent().required()) {
                    String at = FieldPath.field(path, component.name());
                    findings.add(at, "Missing '" + component.name() + "'.", "Add it: it is required here.");
                }
            }
            index++;
        }
        return create(shape, values, path, findings.count() == before);
    }

    private void refuseUnknown(Mapping mapping, RecordShape shape, String path, boolean isVariant) {
        for (Map.Entry<String, Entry> field : mapping.entries().entrySet()) {
            String name = field.getKey();
            if (shape.components().containsKey(name) || (isVariant && name.equals(Variants.FIELD))) {
                continue;
            }
            // A merge key was reported as such.
            if (!name.equals("<<")) {
                findings.add(
                        FieldPath.field(path, name),
                        field.getValue().line(),
                        "Unknown field " + Quote.of(name) + ".",
                        findings.isFull()
                                ? ""
                                : Nearest.hint(name, shape.components().keySet()));
            }
        }
    }

    private @Nullable Object create(RecordShape shape, @Nullable Object[] values, String path, boolean whole) {
        try {
            return shape.create(values);
        } catch (InvalidInputException refused) {
            List<InputProblem> news = refused.problems().stream()
                    .map(problem -> InputProblem.at(
                            places.path(path, problem.path()),
                            Quote.sentence(places.message(path, problem.message())),
                            Quote.sentence(problem.hint())))
                    .filter(problem -> !followsFromOther(problem.path()))
                    .toList();
            news.forEach(findings::add);
        } catch (NullPointerException | IllegalArgumentException refused) {
            // Where a part was missing or wrong, that is the reason, and it was reported.
            if (whole) {
                String message = refused.getMessage();
                findings.add(
                        path,
                        message == null || message.isBlank()
                                ? "The values do not fit together."
                                : Quote.sentence(message),
                        "See what " + shape.type().getSimpleName() + " asks for.");
            }
        }
        return null;
    }

    /** What was read as unknown because of a mistake must not be blamed a second time. */
    private boolean followsFromOther(String path) {
        if (findings.touch(path)) {
            return true;
        }
        int events = Math.max(path.lastIndexOf("events["), path.lastIndexOf("clocks["));
        // What names a payment cannot be judged while a payment has mistakes.
        return events >= 0
                && (path.endsWith(".payment") || path.endsWith(".target"))
                && findings.touch(path.substring(0, events) + "payments");
    }

    private void wrongShape(Node node, String expected, String path, String hint) {
        if (!(node instanceof Scalar scalar && scalar.kind() == Kind.REFUSED)) {
            findings.add(path, "Expected " + expected + ", found " + node.inWords() + ".", hint);
        }
    }
}
