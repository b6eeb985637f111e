package org.disputerules.drl.formula;

import java.util.List;
import java.util.function.Predicate;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.event.EventType;

/** Late delivery, and the end of the contract, from authorities.md 1G, 1H and 1K. */
final class DeliveryFormulas {
    private static final Predicate<Asked> FRANCE = asked -> asked.isFrom("FR");

    private DeliveryFormulas() {}

    static List<Formula> all() {
        return List.of(
                // AU-83, AU-113: the stated day, else at most 30 days from the contract.
                Formula.where(
                        "eu.delivery",
                        ClockKind.LEGAL_DELIVERY,
                        Asked::isFromEea,
                        asked -> asked.expected()
                                .or(() -> asked.order().placedOn().map(day -> day.plusDays(30)))),
                // AU-135: to ship, else 30 days from the order. What a case tells as promised is the delivery.
                Formula.where(
                        "us.shipping",
                        ClockKind.LEGAL_DELIVERY,
                        asked -> asked.isFrom("US"),
                        asked -> asked.order().placedOn().map(day -> day.plusDays(30))),
                // AU-86: what the notice gives; the law has no number, and 14 days where it named no day are our own
                // judgement: no sheet has it.
                Formula.where(
                        "notice.answer",
                        ClockKind.FORMAL_NOTICE_ANSWER,
                        asked -> true,
                        asked -> asked.last(EventType.FORMAL_NOTICE_SENT).map(day -> day.plusDays(14))),
                // AU-88: 14 days from the day on which the contract was ended.
                Formula.where(
                        "fr.delivery.refund",
                        ClockKind.TERMINATION_REFUND,
                        FRANCE.and(asked -> !ConformityFormulas.isAboutTheGoods(asked)),
                        asked -> asked.last(EventType.CONTRACT_TERMINATED).map(day -> day.plusDays(14))),
                // AU-95: of goods that are not as agreed, 14 days from their return or the proof that they were sent.
                Formula.where(
                        "fr.conformity.refund",
                        ClockKind.TERMINATION_REFUND,
                        FRANCE.and(ConformityFormulas::isAboutTheGoods),
                        asked -> WithdrawalFormulas.sentBack(asked).map(day -> day.plusDays(14))));
    }
}
