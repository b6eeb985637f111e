package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.drl.fact.Element;
import org.disputerules.drl.fact.Proves;
import org.disputerules.drl.table.ProofRow;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Proof;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Route;
import org.jspecify.annotations.Nullable;

/** Compares what the evidence proves with what each route asks for the problem. */
final class ProofFold {
    private static final Proof NOT_ASKED = new Proof(EvidenceStatus.NOT_ASKED, List.of(), List.of(), List.of());

    private final Map<Route, ProofRow> rows;
    private final Map<Proves, Reason> established;
    private final Set<EvidenceKind> alsoHelpful = EnumSet.noneOf(EvidenceKind.class);
    private final Set<EvidenceKind> here = EnumSet.noneOf(EvidenceKind.class);
    private final Map<Route, EvidenceStatus> statuses = new EnumMap<>(Route.class);
    private final Map<Route, Proof> proofs = new EnumMap<>(Route.class);

    /**
     * Compares.
     *
     * @param requested what the other side asked for on a route, which then wins over the route's row
     */
    ProofFold(
            Policy policy,
            DisputeCase disputeCase,
            Map<Route, List<EvidenceKind>> requested,
            Map<Proves, Reason> established) {
        this.established = established;
        this.rows = policy.proofs(
                policy.matter(disputeCase.problem()), disputeCase.order().item().category());
        disputeCase.problem().also().stream()
                .flatMap(
                        other -> policy.proofs(other, disputeCase.order().item().category()).values().stream())
                .flatMap(row -> row.needs().stream())
                .forEach(need -> alsoHelpful.addAll(need.by()));
        disputeCase.evidence().stream()
                .filter(piece -> !piece.lost().orElse(false))
                .forEach(piece -> here.add(piece.kind()));
        Set<Element> proven = EnumSet.noneOf(Element.class);
        established.keySet().forEach(proves -> proven.add(proves.element()));
        for (Route route : Route.values()) {
            statuses.put(route, EvidenceStatus.NOT_ASKED);
        }
        rows.forEach((route, needed) -> {
            Set<EvidenceKind> missing = new LinkedHashSet<>();
            for (ProofRow.Need need : needed.needs()) {
                if (!proven.contains(need.element())) {
                    missing.addAll(need.by());
                }
            }
            keep(route, proof(asked(needed), needed.helpful(), missing));
        });
        requested.forEach((route, kinds) -> {
            Set<EvidenceKind> missing = new LinkedHashSet<>(kinds);
            missing.removeAll(here);
            @Nullable ProofRow row = rows.get(route);
            List<EvidenceKind> helpful = new ArrayList<>(kinds);
            helpful.addAll(row == null ? List.of() : row.helpful());
            keep(route, proof(row == null ? Set.of() : asked(row), helpful, missing));
        });
    }

    private void keep(Route route, Proof proof) {
        proofs.put(route, proof);
        statuses.put(route, proof.status());
    }

    /** The evidence for a route. */
    Proof of(Route route) {
        return proofs.getOrDefault(route, NOT_ASKED);
    }

    /** The row that asks for it, and the rules by which the evidence proves it. */
    List<Reason> reasons(Route route) {
        @Nullable ProofRow row = rows.get(route);
        if (row == null) {
            return List.of();
        }
        Set<Element> asked = asked(row);
        List<Reason> reasons = new ArrayList<>();
        established.forEach((proves, because) -> {
            if (asked.contains(proves.element())) {
                reasons.add(because);
            }
        });
        reasons.sort(Comparator.comparing(Reason::id));
        reasons.add(0, Reasons.of(row, Map.of("status", of(route).status().name())));
        return Reasons.distinct(reasons);
    }

    private static Set<Element> asked(ProofRow row) {
        Set<Element> asked = EnumSet.noneOf(Element.class);
        for (ProofRow.Need need : row.needs()) {
            asked.add(need.element());
        }
        return asked;
    }

    /** Whether each route's evidence suffices. */
    Map<Route, EvidenceStatus> statuses() {
        return statuses;
    }

    private Proof proof(Set<Element> asked, List<EvidenceKind> wanted, Set<EvidenceKind> missing) {
        Set<EvidenceKind> held = EnumSet.noneOf(EvidenceKind.class);
        for (Proves proves : established.keySet()) {
            if (asked.contains(proves.element())) {
                held.add(proves.held().kind());
            }
        }
        Set<EvidenceKind> helpful = new LinkedHashSet<>(wanted);
        helpful.addAll(alsoHelpful);
        helpful.stream().filter(here::contains).forEach(held::add);
        helpful.removeAll(held);
        helpful.removeAll(missing);
        EvidenceStatus status = missing.isEmpty() ? EvidenceStatus.SUFFICIENT : EvidenceStatus.INSUFFICIENT;
        return new Proof(status, List.copyOf(held), List.copyOf(missing), List.copyOf(helpful));
    }
}
