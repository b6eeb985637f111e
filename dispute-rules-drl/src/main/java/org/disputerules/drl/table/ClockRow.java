package org.disputerules.drl.table;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.CardFunding;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.event.EventType;
import org.disputerules.drl.fact.Anchor;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * How a clock's last day follows from one of its starts.
 *
 * @param clock the clock
 * @param pack the marketplace that it belongs to; absent for all
 * @param reasons the card schemes' reasons that it belongs to; empty for all
 * @param buyers the buyer's countries, or names of places; empty for any
 * @param sellers the seller's countries, or names of places; empty for any
 * @param funding the funding that the payment must have; absent for any
 * @param label the label that the item must bear; absent for any item
 * @param origin the anchor or event type that it counts from
 * @param without the day that must be unknown for the start to count; absent for none
 * @param length the parameter that gives its length; absent for a clock that ends on the day itself
 * @param then the parameter of a further length, counted from the end of the first; absent for none
 * @param onDayOff the parameter by which a last day moves that is a Saturday, a Sunday or a public holiday where the
 *     buyer lives; absent where it stays
 * @param informed true where it does not count once the seller is known not to have told of the right to withdraw, false
 *     where it counts only then; absent where that does not matter
 * @param stated whether the event itself names the last day in its detail {@code lastDay} or {@code nextDay}
 * @param certain whether this start settles the last day, so that no other is possible
 * @param safe whether the safe day counts from this start; without any such row, all starts count
 * @param cap a limit that the last day cannot pass
 * @param inTime a limit that the start itself must not pass
 * @param provided what must have happened by when for the start to count; absent for nothing
 */
public record ClockRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        ClockKind clock,
        Optional<String> pack,
        List<String> reasons,
        List<String> buyers,
        List<String> sellers,
        Optional<CardFunding> funding,
        Optional<ItemTrait> label,
        String origin,
        Optional<Anchor> without,
        Optional<String> length,
        Optional<String> then,
        Optional<String> onDayOff,
        Optional<Boolean> informed,
        boolean stated,
        boolean certain,
        boolean safe,
        Optional<Cap> cap,
        Optional<Cap> inTime,
        Optional<Provided> provided)
        implements Row {

    /**
     * A limit.
     *
     * @param anchor the day that it counts from
     * @param length the parameter that gives its length
     * @param then the parameter of a further length, counted from the end of the first; absent for none
     */
    public record Cap(Anchor anchor, String length, Optional<String> then) {}

    /**
     * Something that must have happened in time.
     *
     * @param event the type of the event
     * @param anchor the day that the time counts from
     * @param length the parameter that gives the time
     */
    public record Provided(EventType event, Anchor anchor, String length) {}
}
