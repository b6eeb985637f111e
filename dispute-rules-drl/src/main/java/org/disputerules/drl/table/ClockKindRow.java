package org.disputerules.drl.table;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.fact.Anchor;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * What holds for a clock whatever it counts from.
 *
 * @param clock the clock
 * @param safety the parameter by which the safe day lies before the safe last day
 * @param irreversible whether what lapses with it cannot be restored
 * @param waiting whether it is a wait: it has no safe day before its last
 * @param closedBy the actions whose page, when it does not offer them, shows that the clock is over
 * @param doubt how long a later last day remains possible where none is certain
 */
public record ClockKindRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        ClockKind clock,
        Optional<String> safety,
        boolean irreversible,
        boolean waiting,
        List<Action> closedBy,
        Optional<Doubt> doubt)
        implements Row {

    /**
     * A doubt.
     *
     * @param anchors the days that it counts from, the first known one
     * @param length the parameter that gives its length
     */
    public record Doubt(List<Anchor> anchors, String length) {}
}
