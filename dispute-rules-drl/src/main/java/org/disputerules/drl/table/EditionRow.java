package org.disputerules.drl.table;

import java.util.List;

/**
 * The edition and the list of its files.
 *
 * @param edition its name
 * @param nearness the parameter that says when a safe day is near
 * @param recheck the parameter that says after how long an order is looked at again
 */
public record EditionRow(
        String edition,
        String nearness,
        String recheck,
        List<String> sources,
        List<String> parameters,
        List<String> legs,
        List<String> transitions,
        List<String> problems,
        List<String> clockKinds,
        List<String> clocks,
        List<String> proofs,
        List<String> reasons,
        List<String> offers,
        List<String> offerKinds,
        List<String> places,
        List<String> rights,
        List<String> surcharges,
        List<String> bodies,
        List<String> competences,
        List<String> traps,
        List<String> actions,
        List<String> packs,
        List<String> scopes,
        List<String> tips,
        List<String> priorities,
        List<String> holidays) {}
