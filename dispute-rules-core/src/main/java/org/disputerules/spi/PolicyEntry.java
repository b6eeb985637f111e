package org.disputerules.spi;

import java.util.List;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * A rule, row or parameter of a policy.
 *
 * @param id its id, which is never used again for another
 * @param kind what it is, such as {@code rule} or the name of its table
 * @param says what it says, in a sentence
 * @param facts the ids of the facts that it encodes, such as AE-14
 * @param sources where that is written
 * @param grade how well it is sourced
 * @param layer the layer of the policy that it belongs to; "base" for the built-in one
 */
public record PolicyEntry(
        String id, String kind, String says, List<String> facts, List<SourceRef> sources, Grade grade, String layer) {
    /** Copies its lists. */
    public PolicyEntry {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }
}
