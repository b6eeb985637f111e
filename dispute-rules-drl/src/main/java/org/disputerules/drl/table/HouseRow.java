package org.disputerules.drl.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.fact.BlockReason;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.SourceRef;
import org.disputerules.recommendation.Tier;
import org.disputerules.recommendation.Trap;

/**
 * A rule of the house: when it speaks, and the one thing that it says.
 *
 * @param when fields of the Picture and the values of which each must have one; empty for always
 */
public record HouseRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        Map<String, List<String>> when,
        Optional<Propose> propose,
        Optional<Stop> block,
        Optional<Exempt> lift,
        Optional<Warn> warn)
        implements Row {

    /**
     * A step that makes sense.
     *
     * @param target the payment or body; absent for none
     * @param alongside whether it stands beside the next step
     * @param clock the clock that ends the time for it
     */
    public record Propose(
            Action action,
            Route route,
            Tier tier,
            boolean alongside,
            Optional<String> target,
            Optional<ClockKind> clock) {}

    /**
     * A step that does not count.
     *
     * @param target the payment or body; absent for any
     * @param until until when; absent for good
     */
    public record Stop(Action action, Route route, Optional<String> target, Optional<End> until) {}

    /**
     * The first day on which a step counts again; one of the two.
     *
     * @param after the clock after which it counts
     * @param near the clock whose safe day must be near
     */
    public record End(Optional<ClockKind> after, Optional<ClockKind> near) {}

    /**
     * The one block that does not count.
     *
     * @param reason the reason of the block
     * @param target the payment or body; absent for any
     */
    public record Exempt(Action action, BlockReason reason, Optional<String> target) {}

    /** A move not to make. */
    public record Warn(Trap trap) {}
}
