package org.disputerules.drl.formula;

import static org.disputerules.drl.formula.Days.earlier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.EventType;

/** The limits and waits of every card, from payments.md 1.2 to 1.4 and 2, and what the schemes have in common. */
final class CardFormulas {
    /** What a bank needs before the scheme's limit (payments.md 2: suggest 21; ours). */
    private static final int ISSUER_BUFFER = 21;

    private CardFormulas() {}

    /** The safe day of payments.md 2 where no reason of a scheme is named: P+120, P+90 for a charge, less the buffer. */
    static List<Formula> unnamed() {
        Predicate<Asked> charge = asked -> asked.hasProblem(ProblemType.DUPLICATE_CHARGE, ProblemType.WRONG_AMOUNT);
        return List.of(
                fromProcessing("card.unnamed", charge.negate(), (asked, p) -> p.plusDays(120)),
                fromProcessing("card.unnamed.charge", charge, (asked, p) -> p.plusDays(90)));
    }

    static List<Formula> all() {
        List<Formula> all = new ArrayList<>(VisaFormulas.all());
        all.addAll(MastercardFormulas.all());
        all.addAll(others());
        all.addAll(answers());
        return all;
    }

    private static List<Formula> others() {
        Predicate<Asked> amex = asked -> asked.over(CardNetwork.AMEX);
        Predicate<Asked> discover = asked -> asked.over(CardNetwork.DISCOVER);
        return List.of(
                // PM-92: 120 days as usual, 60 as prudent, from the statement or the transaction; P, from which
                // payments.md 2 counts, lies between the two.
                new Formula(
                        "amex",
                        ClockKind.CHARGEBACK,
                        amex,
                        asked -> asked.processed().map(p -> limit(p.plusDays(60), p.plusDays(120)))),
                // PM-95: 120 days from the transaction.
                new Formula(
                        "discover",
                        ClockKind.CHARGEBACK,
                        discover,
                        asked -> asked.paid().map(t -> limit(t.plusDays(120), t.plusDays(120)))),
                // payments.md 3: C08 and RG are for what was not received once the day has passed.
                waiting(
                        "amex.discover.earliest",
                        amex.or(discover).and(CardCases::isNotReceived),
                        asked -> asked.expected().map(e -> e.plusDays(1))));
    }

    private static List<Formula> answers() {
        return List.of(
                // PM-191, PM-192: 30 days.
                answer("visa.answer", Set.of(CardNetwork.VISA), 30),
                // PM-193: 45 days.
                answer("mc.answer", Set.of(CardNetwork.MASTERCARD), 45),
                // PM-91, PM-195: 20 days.
                answer("amex.discover.answer", Set.of(CardNetwork.AMEX, CardNetwork.DISCOVER), 20),
                // PM-196: up to 3 months, end to end.
                Formula.of(
                        "card.decision",
                        ClockKind.CHARGEBACK_DECISION,
                        asked -> asked.last(EventType.CHARGEBACK_REQUESTED).map(day -> Span.until(day.plusMonths(3)))));
    }

    private static Formula answer(String id, Set<CardNetwork> networks, int days) {
        return new Formula(
                id,
                ClockKind.CHARGEBACK_ANSWER,
                asked -> asked.network().filter(networks::contains).isPresent(),
                asked -> asked.last(EventType.CHARGEBACK_REQUESTED).map(day -> Span.until(day.plusDays(days))));
    }

    static Formula fromProcessing(
            String id, Predicate<Asked> applies, BiFunction<Asked, LocalDate, LocalDate> lastFromProcessing) {
        return limited(id, applies, asked -> asked.processed().map(p -> lastFromProcessing.apply(asked, p)));
    }

    /** A limit whose safe day is P+120, or the limit itself where that is earlier or P is unknown. */
    static Formula limited(String id, Predicate<Asked> applies, Function<Asked, Optional<LocalDate>> last) {
        return new Formula(
                id,
                ClockKind.CHARGEBACK,
                applies,
                asked -> last.apply(asked)
                        .map(day -> limit(
                                asked.processed().map(p -> p.plusDays(120)).orElse(day), day)));
    }

    static Span limit(LocalDate safe, LocalDate last) {
        return new Span(earlier(safe, last).minusDays(ISSUER_BUFFER), last, Optional.empty());
    }

    /** A wait; that it falls away (a refusal, an insolvent merchant, a limit that would pass) is said by rules. */
    static Formula waiting(String id, Predicate<Asked> applies, Function<Asked, Optional<LocalDate>> earliest) {
        return new Formula(
                id,
                ClockKind.CHARGEBACK_EARLIEST,
                applies,
                asked -> earliest.apply(asked).map(Span::before));
    }
}
