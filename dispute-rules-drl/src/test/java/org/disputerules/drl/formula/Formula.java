package org.disputerules.drl.formula;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.disputerules.dispute.ClockKind;

/**
 * One deadline of the sheets.
 *
 * @param id a name, as payments.md has it where it has one
 * @param clock the clock that it reckons
 * @param applies whether it is about a case and payment
 * @param days its days; empty where a day that it counts from is unknown
 */
public record Formula(String id, ClockKind clock, Predicate<Asked> applies, Function<Asked, Optional<Span>> days) {

    static Formula of(String id, ClockKind clock, Function<Asked, Optional<Span>> days) {
        return new Formula(id, clock, asked -> true, days);
    }

    static Formula where(
            String id, ClockKind clock, Predicate<Asked> applies, Function<Asked, Optional<LocalDate>> lastDay) {
        return new Formula(id, clock, applies, asked -> lastDay.apply(asked).map(Span::until));
    }
}
