package org.disputerules.drl;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Item;
import org.disputerules.dispute.Signal;
import org.disputerules.drl.fact.Anchor;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.Standing;
import org.disputerules.drl.table.ClockRow;
import org.disputerules.drl.table.CompetenceRow;
import org.disputerules.drl.table.ReasonRow;
import org.disputerules.drl.table.RightRow;
import org.disputerules.drl.table.SurchargeRow;

/** Whether a body, a right or a way to count is there for a case. What is unknown meets no condition that asks for it. */
final class Competence {
    private Competence() {}

    static boolean covers(CompetenceRow row, DisputeCase disputeCase, Set<Signal> signals, Places places) {
        return buyer(row.buyers(), disputeCase, places)
                && seller(row.sellers(), disputeCase, places)
                && (row.problems().isEmpty()
                        || row.problems().contains(disputeCase.problem().type()))
                && (row.signals().isEmpty() || row.signals().stream().anyMatch(signals::contains))
                && (row.regions().isEmpty()
                        || disputeCase
                                .buyer()
                                .region()
                                .filter(row.regions()::contains)
                                .isPresent())
                && disputeCase
                        .buyer()
                        .region()
                        .filter(row.exceptRegions()::contains)
                        .isEmpty()
                && (!row.crossBorder() || abroad(disputeCase))
                && (row.professional().isEmpty()
                        || row.professional().equals(disputeCase.seller().professional()))
                && (row.minor().isEmpty()
                        || row.minor().get().equals(disputeCase.buyer().minor().orElse(false)))
                && (!row.consumersOnly() || disputeCase.buyer().consumer().orElse(true));
    }

    private static boolean abroad(DisputeCase disputeCase) {
        Optional<String> seller = disputeCase.seller().country();
        return seller.isPresent() && !seller.equals(disputeCase.buyer().country());
    }

    /** A right is owed by a trader to a consumer; who is not known to be none counts as one. */
    static boolean covers(RightRow row, DisputeCase disputeCase, Places places) {
        Item item = disputeCase.order().item();
        return buyer(row.buyers(), disputeCase, places)
                && row.problems().contains(disputeCase.problem().type())
                && row.except().stream().noneMatch(trait -> trait.of(item))
                && (row.anySeller()
                        || (disputeCase.seller().professional().orElse(true)
                                && disputeCase.buyer().consumer().orElse(true)));
    }

    static boolean covers(SurchargeRow row, DisputeCase disputeCase, Places places) {
        return buyer(row.buyers(), disputeCase, places);
    }

    static boolean covers(ClockRow row, DisputeCase disputeCase, Places places) {
        return buyer(row.buyers(), disputeCase, places)
                && seller(row.sellers(), disputeCase, places)
                && row.label()
                        .map(label -> label.of(disputeCase.order().item()))
                        .orElse(true)
                && row.informed()
                        .map(disputeCase.order().withdrawalExplained().orElse(true)::equals)
                        .orElse(true);
    }

    /** A reason that needs somebody else's word asks for the signal or for the paper. */
    static boolean covers(ReasonRow row, DisputeCase disputeCase, Set<Signal> signals, Replay replay) {
        Map<Leg, Standing> legs = replay.legs();
        boolean anybody = row.signals().isEmpty() && row.held().isEmpty();
        return (anybody
                        || row.signals().stream().anyMatch(signals::contains)
                        || disputeCase.evidence().stream()
                                .anyMatch(piece -> row.held().contains(piece.kind())
                                        && !piece.lost().orElse(false)))
                && row.legs().entrySet().stream()
                        .allMatch(asked -> asked.getValue()
                                .contains(Objects.requireNonNull(legs.get(asked.getKey()))
                                        .state()))
                && (!row.early() || endedEarly(disputeCase, replay));
    }

    private static boolean endedEarly(DisputeCase disputeCase, Replay replay) {
        return disputeCase
                .order()
                .estimatedDeliveryOn()
                .filter(promised -> replay.reached().stream()
                        .anyMatch(moment -> moment.anchor() == Anchor.CONTRACT_ENDED
                                && moment.day().isBefore(promised)))
                .isPresent();
    }

    private static boolean buyer(List<String> named, DisputeCase disputeCase, Places places) {
        return places.hold(
                named, disputeCase.buyer().country(), disputeCase.buyer().countryGroup());
    }

    static boolean seller(List<String> named, DisputeCase disputeCase, Places places) {
        return places.hold(named, disputeCase.seller().country(), Optional.empty());
    }
}
