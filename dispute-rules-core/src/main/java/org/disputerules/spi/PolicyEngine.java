package org.disputerules.spi;

import java.util.List;
import java.util.Optional;
import org.disputerules.PolicyLayer;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Recommendation;

/**
 * A policy and the engine that runs it, found by {@link java.util.ServiceLoader}.
 *
 * <p>Implementations are immutable and safe for use by many threads at once. They never ask the clock, the locale or
 * the zone of the machine.
 */
public interface PolicyEngine {
    /**
     * Decides a case on its day.
     *
     * @param disputeCase the case
     * @return the answer; always exactly one next action
     * @throws org.disputerules.dispute.InvalidInputException when the policy does not know something that the case names
     * @throws PolicyFailureException when the policy itself fails
     */
    Recommendation decide(DisputeCase disputeCase);

    /**
     * The text of a key of this policy.
     *
     * @param key a key, such as a rule id
     * @param language the language
     * @return the text with its arguments in braces, or empty where the policy has none
     */
    Optional<String> text(String key, Language language);

    /**
     * Every rule, row and parameter of the policy.
     *
     * @return the entries, in the order of their ids
     */
    List<PolicyEntry> entries();

    /**
     * Every dated parameter of the policy.
     *
     * @return the parameters, in the order of their ids
     */
    List<PolicyParameter> parameters();

    /**
     * The same policy under layers that an application laid over it. This engine stays as it is.
     *
     * @param layers the layers; a later one wins over an earlier one, and each over this engine
     * @return an engine that decides with them
     * @throws org.disputerules.dispute.InvalidInputException with everything that is wrong with all of them
     * @throws PolicyFailureException when this engine takes no layers, which is the default
     */
    default PolicyEngine layered(List<PolicyLayer> layers) {
        throw new PolicyFailureException("The policy engine " + getClass().getName() + " takes no layers, and "
                + layers.size() + " were given. Maybe use the engine of org.disputerules:dispute-rules-drl.");
    }
}
