package org.disputerules.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The payments of a case, for what names one of them. */
final class PaymentsById {
    private static final int FEW = 10;

    private final Map<String, Payment> byId = new HashMap<>();
    private final String hint;

    PaymentsById(List<Payment> payments) {
        payments.forEach(payment -> byId.putIfAbsent(payment.id(), payment));
        this.hint = payments.isEmpty()
                ? "List the payment under payments, or leave this out."
                : "Known here: "
                        + payments.stream().limit(FEW).map(Payment::id).collect(Collectors.joining(", "))
                        + (payments.size() > FEW ? ", and more." : ".");
    }

    Optional<Payment> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    void check(String path, String id, CaseFindings findings) {
        if (!byId.containsKey(id)) {
            findings.add(path, "No payment of the case has the id '" + id + "'.", hint);
        }
    }
}
