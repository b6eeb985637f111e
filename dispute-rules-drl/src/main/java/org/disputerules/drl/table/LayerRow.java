package org.disputerules.drl.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A layer that an application lays over the tables: rows that replace rows of the same id, and rows that are added.
 *
 * @param layer its name
 * @param texts the words of its rows
 */
public record LayerRow(
        String layer,
        Optional<Wording> texts,
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
        List<HouseRow> rules) {

    /**
     * Words by their keys.
     *
     * @param en in English
     * @param fr in French; where it has none, English stands for it
     */
    public record Wording(Map<String, String> en, Map<String, String> fr) {
        /** No words. */
        public static final Wording NONE = new Wording(Map.of(), Map.of());
    }
}
