package org.disputerules.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.WithBuilder;

/**
 * An action with all that belongs to it.
 *
 * <p>The days are inclusive: on {@code lastDay} the action can still be taken, and {@code doBy} is the safe day before
 * it.
 *
 * @param action the action
 * @param target the payment or body that it aims at
 * @param body the body that it aims at, where it is one
 * @param route the way on which it goes
 * @param tier how pressing it is
 * @param urgency how soon it is due on the day asked about
 * @param ground the ground to choose where one must be chosen
 * @param amount the amount to ask for
 * @param notBefore the first day on which it can be taken, inclusive
 * @param doBy the safe day, inclusive
 * @param lastDay the last day, inclusive
 * @param clock how the last day was reckoned
 * @param evidence the evidence for it
 * @param steps how to do it
 * @param recovers how much of the money it can bring back
 * @param irreversible whether it cannot be undone
 * @param excludes the actions that it ends
 * @param confidence the weakest grade in its chain of reasons
 * @param because why, nearest reason first
 */
@WithBuilder
public record Advice(
        Action action,
        Optional<String> target,
        Optional<Body> body,
        Route route,
        Tier tier,
        Urgency urgency,
        Optional<ProblemType> ground,
        Optional<Money> amount,
        Optional<LocalDate> notBefore,
        Optional<LocalDate> doBy,
        Optional<LocalDate> lastDay,
        Optional<ClockBasis> clock,
        Proof evidence,
        List<Phrase> steps,
        Recovers recovers,
        boolean irreversible,
        List<Action> excludes,
        Grade confidence,
        List<Reason> because) {
    /** Copies its lists. */
    public Advice {
        steps = List.copyOf(steps);
        excludes = List.copyOf(excludes);
        because = List.copyOf(because);
    }
}
