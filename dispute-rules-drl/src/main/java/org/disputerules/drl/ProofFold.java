package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disputerules.dispute.Evidence;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.ProblemType;
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
    private final Map<Route, EvidenceStatus> statuses = new EnumMap<>(Route.class);
    private final Map<Route, Proof> proofs = new EnumMap<>(Route.class);

    ProofFold(Policy policy, ProblemType problem, List<Evidence> evidence, Map<Proves, Reason> established) {
        this.rows = policy.proofs(problem);
        this.established = established;
        Set<Element> proven = EnumSet.noneOf(Element.class);
        established.keySet().forEach(proves -> proven.add(proves.element()));
        for (Route route : Route.values()) {
            statuses.put(route, EvidenceStatus.NOT_ASKED);
        }
        rows.forEach((route, needed) -> {
            Proof proof = proof(needed, proven, evidence);
            proofs.put(route, proof);
            statuses.put(route, proof.status());
        });
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

    private Proof proof(ProofRow row, Set<Element> proven, List<Evidence> evidence) {
        Set<EvidenceKind> missing = new LinkedHashSet<>();
        for (ProofRow.Need need : row.needs()) {
            if (!proven.contains(need.element())) {
                missing.addAll(need.by());
            }
        }
        Set<Element> asked = asked(row);
        Set<EvidenceKind> held = EnumSet.noneOf(EvidenceKind.class);
        for (Proves proves : established.keySet()) {
            if (asked.contains(proves.element())) {
                held.add(proves.held().kind());
            }
        }
        for (Evidence piece : evidence) {
            if (!piece.lost().orElse(false) && row.helpful().contains(piece.kind())) {
                held.add(piece.kind());
            }
        }
        List<EvidenceKind> helpful = new ArrayList<>(row.helpful());
        helpful.removeIf(held::contains);
        EvidenceStatus status = missing.isEmpty() ? EvidenceStatus.SUFFICIENT : EvidenceStatus.INSUFFICIENT;
        return new Proof(status, List.copyOf(held), List.copyOf(missing), helpful);
    }
}
