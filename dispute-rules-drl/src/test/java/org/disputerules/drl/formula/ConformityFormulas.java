package org.disputerules.drl.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.EventType;

/** Goods that are not as agreed, from authorities.md 1G, 1H and 1J. */
final class ConformityFormulas {
    private static final Predicate<Asked> FRANCE = asked -> asked.isFrom("FR");
    private static final Predicate<Asked> ABROAD = FRANCE.negate().and(Asked::isFromEea);
    private static final Predicate<Asked> USED =
            asked -> asked.order().item().secondHand().orElse(false);

    private ConformityFormulas() {}

    static List<Formula> all() {
        return List.of(
                // AU-90: 2 years from the delivery, for which the carrier's scan may stand (AE-19).
                new Formula(
                        "fr.conformity.guarantee",
                        ClockKind.CONFORMITY_GUARANTEE,
                        FRANCE.and(asked -> shownInTime(asked).isEmpty()),
                        asked -> guarantee(asked)),
                // AU-92: where the defect appeared within them, 5 years from knowing it.
                Formula.where(
                        "fr.conformity.action",
                        ClockKind.CONFORMITY_GUARANTEE,
                        FRANCE.and(asked -> shownInTime(asked).isPresent()),
                        asked -> shownInTime(asked).map(day -> day.plusYears(5))),
                // AU-114: 2 years.
                new Formula(
                        "eu.conformity.guarantee",
                        ClockKind.CONFORMITY_GUARANTEE,
                        ABROAD,
                        ConformityFormulas::guarantee),
                // AU-128: 6 years from the breach, 5 in Scotland.
                fromReceipt(
                        "uk.limitation",
                        ClockKind.CONFORMITY_GUARANTEE,
                        ConformityFormulas::isFromUk,
                        asked -> day -> day.plusYears(
                                asked.disputeCase().buyer().region().equals(Optional.of("GB-SCT")) ? 5 : 6)),
                // AU-91: 24 months from the delivery, 12 for what was sold as used.
                fromReceipt(
                        "fr.conformity.presumption.new",
                        ClockKind.CONFORMITY_PRESUMPTION,
                        FRANCE.and(USED.negate()),
                        asked -> day -> day.plusMonths(24)),
                fromReceipt(
                        "fr.conformity.presumption.used",
                        ClockKind.CONFORMITY_PRESUMPTION,
                        FRANCE.and(USED),
                        asked -> day -> day.plusMonths(12)),
                // AU-114: 1 year at least.
                fromReceipt(
                        "eu.conformity.presumption",
                        ClockKind.CONFORMITY_PRESUMPTION,
                        ABROAD,
                        asked -> day -> day.plusYears(1)),
                // AU-126: 6 months.
                fromReceipt(
                        "uk.conformity.presumption",
                        ClockKind.CONFORMITY_PRESUMPTION,
                        ConformityFormulas::isFromUk,
                        asked -> day -> day.plusMonths(6)),
                // AU-93: 30 days from the request, which a formal notice makes beyond doubt.
                Formula.where(
                        "fr.conformity.remedy",
                        ClockKind.CONFORMITY_REMEDY,
                        FRANCE,
                        asked -> asked.first(EventType.FORMAL_NOTICE_SENT).map(day -> day.plusDays(30))),
                // AU-125: 30 days from ownership and delivery.
                fromReceipt(
                        "uk.reject",
                        ClockKind.SHORT_TERM_REJECTION,
                        ConformityFormulas::isFromUk,
                        asked -> day -> day.plusDays(30)),
                // AU-98: 2 years from the discovery.
                Formula.where(
                        "fr.hiddenDefect",
                        ClockKind.HIDDEN_DEFECT,
                        FRANCE,
                        asked -> asked.disputeCase().problem().noticedOn().map(day -> day.plusYears(2))),
                // AU-110: 3 days; the 10 are for who had no chance to check, which no case tells.
                fromReceipt("fr.carrier", ClockKind.CARRIER_RESERVES, FRANCE, asked -> day -> day.plusDays(3)));
    }

    /** Whether the goods came, and are not as agreed. */
    static boolean isAboutTheGoods(Asked asked) {
        return asked.hasProblem(
                ProblemType.NOT_AS_DESCRIBED,
                ProblemType.DEFECTIVE,
                ProblemType.DAMAGED,
                ProblemType.WRONG_ITEM,
                ProblemType.MISSING_PARTS,
                ProblemType.EMPTY_PARCEL,
                ProblemType.COUNTERFEIT,
                ProblemType.UNSAFE_PRODUCT);
    }

    private static boolean isFromUk(Asked asked) {
        return asked.isFrom("GB");
    }

    private static Formula fromReceipt(
            String id, ClockKind clock, Predicate<Asked> where, Function<Asked, Function<LocalDate, LocalDate>> end) {
        return Formula.where(id, clock, where, asked -> asked.inHand().map(end.apply(asked)));
    }

    static Optional<Span> guarantee(Asked asked) {
        return asked.received()
                .flatMap(last -> asked.delivered()
                        .map(first -> new Span(first.plusYears(2), last.plusYears(2), Optional.empty())));
    }

    /** The day on which a defect was known that appeared within the guarantee. */
    private static Optional<LocalDate> shownInTime(Asked asked) {
        return asked.disputeCase()
                .problem()
                .noticedOn()
                .filter(day -> asked.received()
                        .filter(received -> !day.isAfter(received.plusYears(2)))
                        .isPresent());
    }
}
