package org.disputerules.drl;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Evidence;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.Payment;
import org.jspecify.annotations.Nullable;

/**
 * The unknown facts of a case that can be asked: every absent component of its records, by the shape of the records.
 *
 * <p>What stands at the top of a case (its name, the day, who asks) is no fact of the dispute. A text is asked only
 * where the tables say which values there are; an amount only where another amount of the case says which would tell
 * whether all of the claim came back.
 */
final class Unknowns {
    private final Policy policy;
    private final DisputeCase disputeCase;
    private final List<Unknown> found = new ArrayList<>();

    /**
     * An unknown fact.
     *
     * @param path its path in the case
     * @param answers the answers that it can have; empty for a day
     * @param with the case in which an answer is known
     */
    record Unknown(String path, List<?> answers, Function<Object, DisputeCase> with) {
        boolean isDay() {
            return answers.isEmpty();
        }
    }

    private Unknowns(Policy policy, DisputeCase disputeCase) {
        this.policy = policy;
        this.disputeCase = disputeCase;
    }

    static List<Unknown> of(Policy policy, DisputeCase disputeCase) {
        Unknowns unknowns = new Unknowns(policy, disputeCase);
        RecordForm form = RecordForm.of(DisputeCase.class);
        for (int index = 0; index < form.components().size(); index++) {
            int at = index;
            unknowns.inside(
                    form.value(disputeCase, at),
                    form.components().get(at).getName(),
                    value -> form.with(disputeCase, at, value));
        }
        unknowns.payment();
        unknowns.evidence();
        return unknowns.found;
    }

    private void inside(@Nullable Object value, String path, Function<Object, Object> put) {
        if (value instanceof Record holder) {
            components(holder, path, put);
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                int at = index;
                inside(list.get(at), path + "[" + at + "]", element -> put.apply(replaced(list, at, element)));
            }
        }
    }

    private void components(Record holder, String path, Function<Object, Object> put) {
        RecordForm form = RecordForm.of(holder.getClass());
        for (int index = 0; index < form.components().size(); index++) {
            int at = index;
            RecordComponent component = form.components().get(at);
            String name = path + "." + component.getName();
            @Nullable Object value = form.value(holder, at);
            Function<Object, Object> known = inner -> put.apply(form.with(holder, at, inner));
            if (value instanceof List<?> list && RecordForm.element(component).isPresent()) {
                more(list, name, RecordForm.element(component).get(), known);
            } else if (!(value instanceof Optional<?> optional)) {
                inside(value, name, known);
            } else if (optional.isPresent()) {
                inside(optional.get(), name, inner -> known.apply(Optional.of(inner)));
            } else {
                RecordForm.optional(component).ifPresent(type -> absent(component.getName(), name, type, known));
            }
        }
    }

    /** One more of a list of constants, of which those that are not named are not known. */
    private void more(List<?> list, String path, Class<?> type, Function<Object, Object> known) {
        List<?> others = Arrays.stream(type.getEnumConstants())
                .filter(constant -> !list.contains(constant))
                .toList();
        if (!others.isEmpty()) {
            found.add(new Unknown(path, others, answer -> (DisputeCase) known.apply(longer(list, answer))));
        }
    }

    private static List<Object> longer(List<?> list, Object element) {
        List<Object> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

    private void absent(String component, String path, Class<?> type, Function<Object, Object> known) {
        Function<Object, DisputeCase> with = answer -> (DisputeCase) known.apply(Optional.of(answer));
        Optional<Integer> choice = type.isRecord() ? RecordForm.choice(type) : Optional.empty();
        if (choice.isPresent()) {
            RecordForm form = RecordForm.of(type);
            RecordComponent chosen = form.components().get(choice.get());
            found.add(new Unknown(
                    path + "." + chosen.getName(),
                    List.of(chosen.getType().getEnumConstants()),
                    answer -> with.apply(form.bare(choice.get(), answer))));
            return;
        }
        List<?> answers = answers(component, type);
        if (!answers.isEmpty() || type == LocalDate.class) {
            found.add(new Unknown(path, answers, with));
        }
    }

    private List<?> answers(String component, Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == Boolean.class) {
            return List.of(true, false);
        }
        if (type == Money.class) {
            return Refunds.telling(disputeCase);
        }
        return type == String.class ? List.copyOf(texts(component)) : List.of();
    }

    /** The texts that a table or the case itself names; no others can be told apart by the policy. */
    private Set<String> texts(String component) {
        Set<String> texts = new TreeSet<>();
        switch (component) {
            case "marketplace" -> policy.tables().packs().forEach(row -> texts.add(row.marketplace()));
            case "country" ->
                policy.tables().competences().stream()
                        .flatMap(row -> Stream.concat(row.buyers().stream(), row.sellers().stream()))
                        .map(policy.places()::oneOf)
                        .forEach(texts::add);
            case "payment" -> disputeCase.payments().stream().map(Payment::id).forEach(texts::add);
            default -> {
                // Free text.
            }
        }
        return texts;
    }

    /** How it was paid, where nothing is known of any payment. */
    private void payment() {
        if (disputeCase.payments().isEmpty()) {
            int choice = RecordForm.choice(Payment.class).orElseThrow();
            RecordForm form = RecordForm.of(Payment.class);
            RecordComponent method = form.components().get(choice);
            found.add(new Unknown(
                    "payments[0]." + method.getName(),
                    Arrays.asList(method.getType().getEnumConstants()),
                    answer -> with("payments", List.of(form.bare(choice, answer)))));
        }
    }

    /** Whether the buyer holds a piece of evidence that a route asks for. */
    private void evidence() {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        policy.tables().proofs().forEach(row -> {
            kinds.addAll(row.helpful());
            row.needs().forEach(need -> kinds.addAll(need.by()));
        });
        disputeCase.evidence().forEach(piece -> kinds.remove(piece.kind()));
        if (!kinds.isEmpty()) {
            found.add(new Unknown(
                    "evidence",
                    List.copyOf(kinds),
                    answer -> with(
                            "evidence",
                            longer(
                                    disputeCase.evidence(),
                                    new Evidence(
                                            (EvidenceKind) answer,
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty())))));
        }
    }

    private DisputeCase with(String component, List<?> value) {
        RecordForm form = RecordForm.of(DisputeCase.class);
        return (DisputeCase) form.with(disputeCase, form.place(component), value);
    }

    private static List<Object> replaced(List<?> list, int index, Object element) {
        List<Object> other = new ArrayList<>(list);
        other.set(index, element);
        return other;
    }
}
