package org.disputerules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.drl.FactList.Fact;
import org.disputerules.drl.table.LegRow;
import org.disputerules.drl.table.TransitionRow;
import org.disputerules.spi.PolicyEntry;

/** Which entry of the policy encodes which fact, and what of it does not fit together. */
final class FactIndex {
    private final FactList list;
    private final List<PolicyEntry> entries;
    private final Set<String> states = new TreeSet<>();

    FactIndex(FactList list, List<PolicyEntry> entries, List<LegRow> legs, List<TransitionRow> transitions) {
        this.list = list;
        this.entries = entries;
        legs.forEach(leg -> states.add(leg.leg() + "." + leg.initial()));
        transitions.forEach(row -> states.add(row.leg() + "." + row.to()));
    }

    /** The ids of the entries that encode a fact: those that name it, and those that it names. */
    Set<String> encoding(Fact fact) {
        return entries.stream()
                .filter(entry -> entry.facts().contains(fact.id()) || fact.by().contains(entry.id()))
                .map(PolicyEntry::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean encoded(Fact fact) {
        return !encoding(fact).isEmpty() || fact.states().stream().anyMatch(states::contains);
    }

    /** The facts that nothing encodes and nobody explains. */
    List<String> unanswered() {
        return list.facts()
                .filter(fact -> !encoded(fact) && fact.whyNot().isEmpty())
                .map(Fact::id)
                .toList();
    }

    /** The facts that are explained as not encoded, with what encodes them. */
    List<String> stale() {
        return list.facts()
                .filter(fact -> encoded(fact) && fact.whyNot().isPresent())
                .map(fact -> fact.id() + " is encoded by " + encoding(fact) + fact.states() + ": drop its whyNot")
                .toList();
    }

    /** The facts that the policy names and the list lacks. */
    List<String> unknown() {
        Set<String> known = list.facts().map(Fact::id).collect(Collectors.toSet());
        return entries.stream()
                .flatMap(entry -> entry.facts().stream()
                        .filter(fact -> list.owns(fact) && !known.contains(fact))
                        .map(fact -> entry.id() + " names " + fact + ": list it, or correct it there"))
                .toList();
    }

    /** What a fact names and the policy lacks: entries, and states to which no row leads. */
    List<String> missing() {
        Set<String> known = entries.stream().map(PolicyEntry::id).collect(Collectors.toSet());
        return list.facts()
                .flatMap(fact -> Stream.concat(
                        fact.by().stream()
                                .filter(id -> !known.contains(id))
                                .map(id -> fact.id() + " names " + id + ", which is no entry of the policy"),
                        fact.states().stream()
                                .filter(state -> !states.contains(state))
                                .map(state -> fact.id() + " names " + state
                                        + ", which is neither a leg's first state nor where a transition leads")))
                .toList();
    }

    /** The ids that the list must have and lacks, and those that it has beside them. */
    List<String> incomplete() {
        Set<String> expected = new TreeSet<>(list.expected());
        Set<String> listed =
                list.facts().map(Fact::id).filter(list::owns).collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                        expected.stream().filter(id -> !listed.contains(id)).map(id -> id + " is in no group"),
                        listed.stream()
                                .filter(id -> !expected.contains(id))
                                .map(id -> id + " is outside the ranges of `ids`"))
                .toList();
    }

    /** The ids that stand for more than one fact. */
    List<String> repeated() {
        List<String> repeated = new ArrayList<>(list.facts().map(Fact::id).toList());
        list.facts().map(Fact::id).distinct().forEach(repeated::remove);
        return repeated;
    }
}
