package org.disputerules.drl.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.disputerules.dispute.Channel;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.dispute.event.NoticeDecided;
import org.disputerules.dispute.event.SellerContacted;

/** The bodies that help out of court, from authorities.md 1E and 1J. */
final class BodyFormulas {
    private static final Set<Channel> WRITTEN = Set.of(Channel.PLATFORM_MESSAGES, Channel.EMAIL, Channel.POST);

    private BodyFormulas() {}

    static List<Formula> all() {
        return List.of(
                // AU-48: 3 weeks' wait from the written complaint.
                new Formula(
                        "eu.ecc.wait",
                        ClockKind.ECC_WAIT,
                        asked -> true,
                        fromComplaint(day -> Span.before(day.plusDays(21)))),
                // AU-53: 2 months' wait from it, by practice.
                new Formula(
                        "fr.mediation.wait",
                        ClockKind.MEDIATION_WAIT,
                        asked -> true,
                        fromComplaint(day -> Span.before(day.plusMonths(2)))),
                // AU-52: no later than 1 year from it.
                new Formula(
                        "fr.mediation.latest",
                        ClockKind.MEDIATION,
                        asked -> true,
                        fromComplaint(day -> Span.until(day.plusYears(1)))),
                // AU-54: 90 days from the notice of the referral.
                Formula.where(
                        "fr.mediation.result",
                        ClockKind.MEDIATION_RESULT,
                        asked -> true,
                        asked -> asked.last(EventType.MEDIATION_BEGUN).map(day -> day.plusDays(90))),
                // AU-61: at least 6 months from the decision on a notice that removed nothing.
                Formula.where(
                        "eu.dsa.internalComplaint",
                        ClockKind.DSA_COMPLAINT,
                        Asked::isFromEu,
                        asked -> asked.last(Set.of(EventType.NOTICE_DECIDED), BodyFormulas::keptTheListing)
                                .map(day -> day.plusMonths(6))),
                // AU-131: the ombudsman after the issuer's last word, or 8 weeks.
                Formula.where(
                        "uk.bankAnswer",
                        ClockKind.BANK_COMPLAINT_ANSWER,
                        asked -> asked.isFrom("GB"),
                        asked -> asked.last(EventType.BANK_COMPLAINT_MADE).map(day -> day.plusWeeks(8))));
    }

    /** From the first written complaint to the trader, which a formal notice is too. */
    private static Function<Asked, Optional<Span>> fromComplaint(Function<LocalDate, Span> days) {
        return asked -> asked.disputeCase().events().stream()
                .filter(BodyFormulas::isWrittenComplaint)
                .findFirst()
                .flatMap(Event::on)
                .map(days);
    }

    private static boolean isWrittenComplaint(Event event) {
        return Asked.meaning(event) == EventType.FORMAL_NOTICE_SENT
                || (event instanceof SellerContacted contact
                        && (contact.inWriting().orElse(false)
                                || contact.channel().filter(WRITTEN::contains).isPresent()));
    }

    private static boolean keptTheListing(Event event) {
        return event instanceof NoticeDecided decided && !decided.removed().orElse(true);
    }
}
