package org.disputerules.drl.formula;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.disputerules.dispute.Wish;
import org.disputerules.dispute.event.DisputeEdited;
import org.disputerules.dispute.event.DisputeOpened;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;

/** What a repair and a replacement do to the guarantee (AU-97). */
final class Repairs {
    private Repairs() {}

    /** Its last day by a day of delivery: 2 years, and 6 months more where the item was repaired within them in France. */
    static LocalDate guarantee(Asked asked, LocalDate delivered) {
        LocalDate end = delivered.plusYears(2);
        return asked.isFrom("FR")
                        && asked.disputeCase().events().stream()
                                .filter(event -> event.type() == EventType.ITEM_REPAIRED)
                                .flatMap(event -> event.on().stream())
                                .anyMatch(day -> !day.isAfter(end))
                ? end.plusMonths(6)
                : end;
    }

    /** The day on which the item was replaced for a buyer who had asked for a repair. */
    static Optional<LocalDate> replaced(Asked asked) {
        return asked.last(
                Set.of(EventType.ITEM_REPLACED),
                event -> Optional.of(Wish.REPAIR)
                        .equals(asked.disputeCase().events().stream()
                                .takeWhile(one -> !one.equals(event))
                                .flatMap(one -> wish(one).stream())
                                .reduce((earlier, later) -> later)
                                .or(() -> asked.disputeCase().problem().wants())));
    }

    private static Optional<Wish> wish(Event event) {
        if (event instanceof DisputeOpened opened) {
            return opened.wants();
        }
        return event instanceof DisputeEdited edited ? edited.wants() : Optional.empty();
    }
}
