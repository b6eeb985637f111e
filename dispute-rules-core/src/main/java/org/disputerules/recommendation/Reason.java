package org.disputerules.recommendation;

import java.util.List;

/**
 * One reason of an answer, or one step of the resolver.
 *
 * @param id the id of the rule, row, parameter or resolver step
 * @param says what it says
 * @param sources where that is written
 * @param grade how well it is sourced
 * @param layer the layer of the policy that spoke; "base" for the built-in one
 */
public record Reason(String id, Phrase says, List<SourceRef> sources, Grade grade, String layer) {
    /** Copies its lists. */
    public Reason {
        sources = List.copyOf(sources);
    }
}
