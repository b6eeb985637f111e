package org.disputerules.drl;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

/** Compares what the evidence proves with what each route asks for the problem. */
final class ProofFold {
    private static final Proof NOT_ASKED = new Proof(EvidenceStatus.NOT_ASKED, List.of(), List.of(), List.of());

    private final Map<Route, EvidenceStatus> statuses = new EnumMap<>(Route.class);
    private final Map<Route, Proof> proofs = new EnumMap<>(Route.class);
    private final Map<Route, List<Reason>> reasons = new EnumMap<>(Route.class);

    ProofFold(Policy policy, ProblemType problem, List<Evidence> evidence, Map<Proves, Reason> established) {
        Set<Element> proven = EnumSet.noneOf(Element.class);
        established.keySet().forEach(proves -> proven.add(proves.element()));
        for (Route route : Route.values()) {
            statuses.put(route, EvidenceStatus.NOT_ASKED);
        }
        policy.proofs(problem).forEach((route, needed) -> {
            Proof proof = proof(needed, proven, evidence, established);
            proofs.put(route, proof);
            statuses.put(route, proof.status());
            reasons.put(route, reasons(needed, proof, established));
        });
    }

    /** The evidence for a route. */
    Proof of(Route route) {
        return proofs.getOrDefault(route, NOT_ASKED);
    }

    /** The row that asks for it, and the rules by which the evidence proves it. */
    List<Reason> reasons(Route route) {
        return reasons.getOrDefault(route, List.of());
    }

    private static List<Reason> reasons(ProofRow row, Proof proof, Map<Proves, Reason> established) {
        Set<Element> asked = asked(row);
        return Stream.concat(
                        Stream.of(
                                Reasons.of(row, Map.of("status", proof.status().name()))),
                        established.entrySet().stream()
                                .filter(entry -> asked.contains(entry.getKey().element()))
                                .map(Map.Entry::getValue)
                                .sorted(Comparator.comparing(Reason::id)))
                .distinct()
                .toList();
    }

    private static Set<Element> asked(ProofRow row) {
        Set<Element> asked = EnumSet.noneOf(Element.class);
        row.needs().forEach(need -> asked.add(need.element()));
        return asked;
    }

    /** Whether each route's evidence suffices. */
    Map<Route, EvidenceStatus> statuses() {
        return statuses;
    }

    private static Proof proof(
            ProofRow row, Set<Element> proven, List<Evidence> evidence, Map<Proves, Reason> established) {
        Set<EvidenceKind> missing = new LinkedHashSet<>();
        row.needs().stream()
                .filter(need -> !proven.contains(need.element()))
                .forEach(need -> missing.addAll(need.by()));
        Set<Element> asked = asked(row);
        Set<EvidenceKind> held = EnumSet.noneOf(EvidenceKind.class);
        established.keySet().stream()
                .filter(proves -> asked.contains(proves.element()))
                .forEach(proves -> held.add(proves.held().kind()));
        evidence.stream()
                .filter(piece -> !piece.lost().orElse(false) && row.helpful().contains(piece.kind()))
                .forEach(piece -> held.add(piece.kind()));
        List<EvidenceKind> helpful =
                row.helpful().stream().filter(kind -> !held.contains(kind)).toList();
        EvidenceStatus status = missing.isEmpty() ? EvidenceStatus.SUFFICIENT : EvidenceStatus.INSUFFICIENT;
        return new Proof(status, List.copyOf(held), List.copyOf(missing), helpful);
    }
}
