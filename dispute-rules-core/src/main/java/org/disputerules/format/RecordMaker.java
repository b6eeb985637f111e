package org.disputerules.format;

import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.format.RecordShape.Absent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.bean.PropertyValueBuffer;

/**
 * Makes records, with what stands for absent where nothing is said or nothing could be read, so that the checks of the
 * records themselves still see the rest of the file; what they refuse joins the other findings.
 */
final class RecordMaker extends ValueInstantiator.Delegating {
    private static final long serialVersionUID = 1L;

    RecordMaker(ValueInstantiator canonical) {
        super(canonical);
    }

    @Override
    public ValueInstantiator createContextual(DeserializationContext context, BeanDescription.Supplier description) {
        return new RecordMaker(delegate().createContextual(context, description));
    }

    @Override
    public @Nullable Object createFromObjectWith(
            DeserializationContext context, SettableBeanProperty[] properties, PropertyValueBuffer buffer) {
        RecordShape shape = RecordShape.of(getValueClass());
        @Nullable Object[] values = new Object[properties.length];
        for (int i = 0; i < properties.length; i++) {
            if (buffer.hasParameter(properties[i])) {
                values[i] = buffer.getParameter(context, properties[i]);
            }
            if (values[i] == null) {
                Absent absent = shape.absent(properties[i].getName());
                values[i] = absent.value();
            }
        }
        try {
            return delegate().createFromObjectWith(context, values);
        } catch (DatabindException refused) {
            report(refused, Reading.of(context));
            return null;
        }
    }

    private void report(DatabindException failure, Reading reading) {
        Reading.OpenRecord record = reading.records().element();
        Findings findings = reading.findings();
        if (failure.getCause() instanceof InvalidInputException refused) {
            refused.problems().stream()
                    .map(problem -> InputProblem.at(
                            reading.itemPlaces().path(record.path(), problem.path()),
                            Quote.sentence(reading.itemPlaces().message(record.path(), problem.message())),
                            Quote.sentence(problem.hint())))
                    .filter(problem -> !followsFromOther(problem.path(), findings))
                    .toList()
                    .forEach(findings::add);
        } else if (failure.getCause() instanceof IllegalArgumentException
                || failure.getCause() instanceof NullPointerException) {
            // Where a part was missing or wrong, that is the reason, and it was reported.
            if (findings.count() == record.problemsBefore()) {
                String message = failure.getCause().getMessage();
                findings.add(
                        record.path(),
                        message == null || message.isBlank()
                                ? "The values do not fit together."
                                : Quote.sentence(message),
                        "See what " + getValueClass().getSimpleName() + " asks for.");
            }
        } else {
            throw failure;
        }
    }

    /** What was read as unknown because of a mistake must not be blamed a second time. */
    private static boolean followsFromOther(String path, Findings findings) {
        if (findings.touch(path)) {
            return true;
        }
        int events = Math.max(path.lastIndexOf("events["), path.lastIndexOf("clocks["));
        // What names a payment cannot be judged while a payment has mistakes.
        return events >= 0
                && (path.endsWith(".payment") || path.endsWith(".target"))
                && findings.touch(path.substring(0, events) + "payments");
    }
}
