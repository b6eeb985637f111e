package org.disputerules.drl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Signal;
import org.disputerules.drl.table.BodyRow;

/** Whether a body is competent for a case. What is unknown meets no condition. */
final class Competence {
    private Competence() {}

    static boolean covers(BodyRow row, DisputeCase disputeCase, Set<Signal> signals) {
        return place(row.buyers(), disputeCase.buyer().country())
                && place(row.sellers(), disputeCase.seller().country())
                && (row.problems().isEmpty()
                        || row.problems().contains(disputeCase.problem().type()))
                && (row.signals().isEmpty() || row.signals().stream().anyMatch(signals::contains))
                && (!row.professionalOnly()
                        || disputeCase.seller().professional().orElse(false));
    }

    private static boolean place(List<String> countries, Optional<String> country) {
        return countries.isEmpty() || country.filter(countries::contains).isPresent();
    }
}
