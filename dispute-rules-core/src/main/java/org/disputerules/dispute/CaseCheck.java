package org.disputerules.dispute;

import java.time.LocalDate;
import java.util.List;
import org.disputerules.dispute.event.Event;
import org.jspecify.annotations.Nullable;

/** Finds everything that is impossible or contradictory in a case. */
final class CaseCheck {
    private CaseCheck() {}

    static List<InputProblem> problems(
            int contract,
            @Nullable LocalDate asOf,
            Buyer buyer,
            Order order,
            Seller seller,
            List<Payment> payments,
            @Nullable Problem problem,
            List<Evidence> evidence,
            List<StatedClock> clocks,
            Elsewhere elsewhere,
            List<Event> events) {
        return List.of();
    }
}
