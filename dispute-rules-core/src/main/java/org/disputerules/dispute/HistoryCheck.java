package org.disputerules.dispute;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disputerules.dispute.event.DemandReceived;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.dispute.event.SellerContacted;

/**
 * Checks the history: that its days follow one another, and that each event names what exists. Whether a step makes sense
 * after the ones before is not asked: a history may begin in the middle, and people take steps that make no sense.
 */
final class HistoryCheck {
    /** What the buyer cannot be the other party of. */
    private static final Set<EventType> BY_OTHERS = EnumSet.of(
            EventType.OFFER_MADE,
            EventType.EVIDENCE_REQUESTED,
            EventType.EVIDENCE_SENT,
            EventType.REFUND_ANNOUNCED,
            EventType.REFUND_DENIED,
            EventType.DEMAND_RECEIVED);

    private static final ClassValue<List<Method>> DETAILS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> event) {
            return Arrays.stream(event.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .filter(accessor -> !accessor.getName().equals("on"))
                    .toList();
        }
    };

    private final PaymentsById payments;
    private final CaseFindings findings;

    private HistoryCheck(PaymentsById payments, CaseFindings findings) {
        this.payments = payments;
        this.findings = findings;
    }

    static void check(List<Event> events, Order order, PaymentsById payments, CaseFindings findings) {
        HistoryCheck check = new HistoryCheck(payments, findings);
        String lastPath = "order.placedOn";
        Optional<LocalDate> last = findings.credible(order.placedOn());
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            String path = "events[" + i + "]";
            findings.pastDay(path + ".on", event.on());
            findings.inOrder(lastPath, last, path + ".on", event.on());
            // A day that lies too early was reported; the next event is compared with the one before it.
            Optional<LocalDate> on = findings.credible(event.on());
            if (on.isPresent() && !last.filter(on.get()::isBefore).isPresent()) {
                lastPath = path + ".on";
                last = on;
            }
            check.details(path, event);
        }
    }

    private void details(String path, Event event) {
        boolean isRefused = false;
        boolean isPaid = false;
        for (Method accessor : DETAILS.get(event.getClass())) {
            Object value = value(accessor, event) instanceof Optional<?> optional ? optional.orElse(null) : null;
            if (value != null) {
                detail(path + "." + accessor.getName(), accessor.getName(), value, event);
                isRefused |= value == Outcome.REFUSED;
                isPaid |= value instanceof Money money
                        && money.amount() != null
                        && money.amount().signum() > 0;
            }
        }
        if (event instanceof SellerContacted contact
                && contact.proposed().isPresent()
                && contact.solutionProposed().equals(Optional.of(false))) {
            findings.add(
                    path + ".solutionProposed",
                    "false, but " + contact.proposed().get() + " was proposed.",
                    "Leave out one of the two.");
        }
        if (isRefused && isPaid) {
            findings.add(
                    path + ".amount",
                    "An amount, but the outcome is REFUSED.",
                    "Maybe the outcome is PARTIAL_REFUND; else leave the amount out.");
        }
    }

    private void detail(String path, String name, Object value, Event event) {
        if (value instanceof LocalDate day) {
            findings.day(path, Optional.of(day));
            // A letter can come after the day that it sets.
            if (!(event instanceof DemandReceived)) {
                findings.inOrder(
                        path.substring(0, path.length() - name.length()) + "on", event.on(), path, Optional.of(day));
            }
        } else if (value instanceof Money money) {
            findings.money(path, Optional.of(money));
        } else if (value == Party.BUYER && BY_OTHERS.contains(event.type())) {
            findings.add(path, "BUYER is not who does that.", "Name the other side, such as SELLER or PLATFORM.");
        } else if (value == ProblemType.NONE_YET) {
            findings.add(path, "NONE_YET is no ground.", "Name the ground that was chosen, or leave it out.");
        } else if (value instanceof String text) {
            text(path, name, text, event.type());
        }
    }

    private void text(String path, String name, String text, EventType type) {
        switch (name) {
            case "payment" -> {
                payments.check(path, text, findings);
                payments.find(text)
                        .filter(payment -> !EventMeans.fits(type, payment))
                        .ifPresent(payment -> findings.add(
                                path,
                                type + " does not go with a payment by " + payment.method() + ".",
                                "Name the payment that the event belongs to, or correct its method."));
            }
            // A target is what a recommendation named: a payment or a body.
            case "target" -> {
                if (payments.find(text).isEmpty()) {
                    findings.name(path, Optional.of(text));
                }
            }
            case "to", "from", "with" -> findings.name(path, Optional.of(text));
            default -> {
                // Free text, such as the reference of a refund.
            }
        }
    }

    private static Object value(Method accessor, Event event) {
        try {
            return accessor.invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
