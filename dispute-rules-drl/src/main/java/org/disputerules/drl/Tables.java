package org.disputerules.drl;

import java.util.List;
import java.util.stream.Stream;
import org.disputerules.drl.table.ActionRow;
import org.disputerules.drl.table.BodyRow;
import org.disputerules.drl.table.ClockKindRow;
import org.disputerules.drl.table.ClockRow;
import org.disputerules.drl.table.CompetenceRow;
import org.disputerules.drl.table.HouseRow;
import org.disputerules.drl.table.LegRow;
import org.disputerules.drl.table.OfferKindRow;
import org.disputerules.drl.table.OfferRow;
import org.disputerules.drl.table.PackRow;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.drl.table.PlaceRow;
import org.disputerules.drl.table.PriorityRow;
import org.disputerules.drl.table.ProblemRow;
import org.disputerules.drl.table.ProofRow;
import org.disputerules.drl.table.ReasonRow;
import org.disputerules.drl.table.RightRow;
import org.disputerules.drl.table.Row;
import org.disputerules.drl.table.ScopeRow;
import org.disputerules.drl.table.SourceRow;
import org.disputerules.drl.table.SurchargeRow;
import org.disputerules.drl.table.TipRow;
import org.disputerules.drl.table.TransitionRow;
import org.disputerules.drl.table.TrapRow;

/** All rows of an edition as they were read. */
record Tables(
        String edition,
        String nearness,
        String recheck,
        List<SourceRow> sources,
        List<ParameterRow> parameters,
        List<LegRow> legs,
        List<TransitionRow> transitions,
        List<ProblemRow> problems,
        List<ClockKindRow> clockKinds,
        List<ClockRow> clocks,
        List<ProofRow> proofs,
        List<ReasonRow> reasons,
        List<OfferRow> offers,
        List<OfferKindRow> offerKinds,
        List<PlaceRow> places,
        List<RightRow> rights,
        List<SurchargeRow> surcharges,
        List<BodyRow> bodies,
        List<CompetenceRow> competences,
        List<TrapRow> traps,
        List<ActionRow> actions,
        List<PackRow> packs,
        List<ScopeRow> scopes,
        List<TipRow> tips,
        List<PriorityRow> priorities,
        Holidays holidays,
        List<HouseRow> rules) {

    /** Every row that a reason can cite, table by table. */
    Stream<Row> rows() {
        return Stream.<List<? extends Row>>of(
                        legs,
                        transitions,
                        problems,
                        clockKinds,
                        clocks,
                        proofs,
                        reasons,
                        offers,
                        offerKinds,
                        places,
                        rights,
                        surcharges,
                        bodies,
                        competences,
                        traps,
                        actions,
                        packs,
                        scopes,
                        tips,
                        priorities,
                        rules)
                .flatMap(List::stream);
    }
}
