package org.disputerules.suite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.Trap;
import org.disputerules.recommendation.Urgency;

/**
 * The answer that must come. What is absent is not compared.
 *
 * @param next the next action
 * @param target the payment or body that it aims at
 * @param route the way on which it goes
 * @param urgency how soon it is due
 * @param notBefore its first day
 * @param doBy its safe day
 * @param lastDay its last day
 * @param rules ids that must speak somewhere in the answer
 * @param notRules ids that must not
 * @param missing kinds of evidence that must be missing; an empty list says that none is
 * @param warnings traps that must be named
 * @param notWarnings traps that must not
 * @param alongside actions that must run in parallel
 * @param ruledOut actions that must be ruled out
 * @param questions paths of unknown facts that must be asked
 * @param notQuestions paths that must not
 * @param sums the arithmetic behind every day
 */
record Expectation(
        Optional<Action> next,
        Optional<String> target,
        Optional<Route> route,
        Optional<Urgency> urgency,
        Optional<LocalDate> notBefore,
        Optional<LocalDate> doBy,
        Optional<LocalDate> lastDay,
        List<String> rules,
        List<String> notRules,
        Optional<List<EvidenceKind>> missing,
        List<Trap> warnings,
        List<Trap> notWarnings,
        List<Action> alongside,
        List<Action> ruledOut,
        List<String> questions,
        List<String> notQuestions,
        List<String> sums) {
    Expectation {
        rules = List.copyOf(rules);
        notRules = List.copyOf(notRules);
        missing = missing.map(List::copyOf);
        warnings = List.copyOf(warnings);
        notWarnings = List.copyOf(notWarnings);
        alongside = List.copyOf(alongside);
        ruledOut = List.copyOf(ruledOut);
        questions = List.copyOf(questions);
        notQuestions = List.copyOf(notQuestions);
        sums = List.copyOf(sums);
    }

    /** The days expected, by the name of their field. */
    Map<String, LocalDate> days() {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        notBefore.ifPresent(day -> days.put("notBefore", day));
        doBy.ifPresent(day -> days.put("doBy", day));
        lastDay.ifPresent(day -> days.put("lastDay", day));
        return days;
    }

    /** Whether no answer could fail it. */
    boolean expectsNothing() {
        boolean noValue = next.isEmpty()
                && target.isEmpty()
                && route.isEmpty()
                && urgency.isEmpty()
                && missing.isEmpty()
                && days().isEmpty();
        return noValue
                && rules.isEmpty()
                && notRules.isEmpty()
                && warnings.isEmpty()
                && notWarnings.isEmpty()
                && alongside.isEmpty()
                && ruledOut.isEmpty()
                && questions.isEmpty()
                && notQuestions.isEmpty();
    }
}
