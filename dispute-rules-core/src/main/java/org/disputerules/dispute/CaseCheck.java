package org.disputerules.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that is impossible or contradictory in a case, all at once. What is absent is unknown and contradicts
 * nothing; what is merely unwise, late or hopeless is for the policy to say.
 */
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
        CaseFindings findings = new CaseFindings(asOf);
        if (contract != DisputeCase.CONTRACT) {
            findings.add(
                    "contract",
                    "The contract " + contract + " is not known.",
                    "This library reads contract " + DisputeCase.CONTRACT + ".");
        }
        findings.required("asOf", asOf);
        findings.day("asOf", Optional.ofNullable(asOf));
        PartyCheck.check(buyer, seller, elsewhere, findings);
        OrderCheck.check(order, findings);
        PaymentCheck.check(payments, findings);
        ProblemCheck.check(problem, order, payments, findings);
        for (int i = 0; i < evidence.size(); i++) {
            findings.required("evidence[" + i + "].kind", evidence.get(i).kind());
            findings.pastDay("evidence[" + i + "].madeOn", evidence.get(i).madeOn());
        }
        PaymentsById byId = new PaymentsById(payments);
        ClockCheck.check(clocks, byId, findings);
        HistoryCheck.check(events, order, byId, findings);
        return findings.all();
    }
}
