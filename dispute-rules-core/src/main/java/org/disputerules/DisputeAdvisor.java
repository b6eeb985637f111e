package org.disputerules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.spi.Engines;
import org.disputerules.spi.PolicyEngine;
import org.disputerules.spi.PolicyEntry;
import org.disputerules.spi.PolicyFailureException;
import org.disputerules.spi.PolicyParameter;

/**
 * The entry point: a case goes in, the recommended next action comes out.
 *
 * <p>An advisor is immutable and safe for use by many threads at once; an application needs only one. It never asks
 * the clock: the day is a part of the case. Its answers are not legal advice.
 */
public final class DisputeAdvisor {
    private final PolicyEngine engine;

    private DisputeAdvisor(PolicyEngine engine) {
        this.engine = engine;
    }

    /**
     * The advisor with the policy that is on the class path. The policy is loaded on the first call and then kept.
     *
     * @return an advisor; every one shares the same loaded policy
     * @throws PolicyFailureException when no policy is on the class path, or it cannot be loaded
     */
    public static DisputeAdvisor standard() {
        return new DisputeAdvisor(Engines.find()
                .orElseThrow(() -> new PolicyFailureException("No dispute policy is on the class path."
                        + " Maybe add the dependency org.disputerules:dispute-rules-drl (scope runtime).")));
    }

    /**
     * An advisor with an engine of the caller's choice.
     *
     * @param engine the engine
     * @return a new advisor
     */
    public static DisputeAdvisor with(PolicyEngine engine) {
        return new DisputeAdvisor(engine);
    }

    /**
     * An advisor with the same policy under layers of the application's own. This advisor stays as it is.
     *
     * @param layers the layers; a later one wins over an earlier one, and each over this advisor's policy
     * @return a new advisor
     * @throws org.disputerules.dispute.InvalidInputException with everything that is wrong with all of them
     * @throws PolicyFailureException when the engine takes no layers
     */
    public DisputeAdvisor layered(List<PolicyLayer> layers) {
        return new DisputeAdvisor(engine.layered(List.copyOf(layers)));
    }

    /**
     * An advisor with the same policy under layers of the application's own. This advisor stays as it is.
     *
     * @param layers the layers; a later one wins over an earlier one, and each over this advisor's policy
     * @return a new advisor
     * @throws org.disputerules.dispute.InvalidInputException with everything that is wrong with all of them
     * @throws PolicyFailureException when the engine takes no layers
     */
    public DisputeAdvisor layered(PolicyLayer... layers) {
        return layered(List.of(layers));
    }

    /**
     * The whole answer in words, those of the advisor's own layers among them.
     *
     * @param recommendation an answer of this advisor
     * @param language the language
     * @return several lines of plain text, each ended by a line feed
     */
    public String explain(Recommendation recommendation, Language language) {
        return recommendation.explain(language, engine);
    }

    /**
     * Decides a case on its day.
     *
     * @param disputeCase the case
     * @return the answer; always exactly one next action
     * @throws org.disputerules.dispute.InvalidInputException when the policy does not know something that the case names
     * @throws PolicyFailureException when the policy itself fails
     */
    public Recommendation recommend(DisputeCase disputeCase) {
        return engine.decide(disputeCase);
    }

    /**
     * Decides a case on another day.
     *
     * @param disputeCase the case
     * @param asOf the day asked about, in the buyer's zone
     * @return the answer; always exactly one next action
     * @throws org.disputerules.dispute.InvalidInputException when an event lies after that day
     * @throws PolicyFailureException when the policy itself fails
     */
    public Recommendation recommend(DisputeCase disputeCase, LocalDate asOf) {
        return recommend(disputeCase.asOf(asOf));
    }

    /**
     * Decides many cases, each on its day, as the stream is read.
     *
     * @param disputeCases the cases
     * @return the answers, in the same order; parallel when the given stream is
     */
    public Stream<Recommendation> recommend(Stream<DisputeCase> disputeCases) {
        return disputeCases.map(this::recommend);
    }

    /**
     * Every rule, row and parameter of the policy, with its sources.
     *
     * @return the entries, in the order of their ids
     */
    public List<PolicyEntry> policy() {
        return engine.entries();
    }

    /**
     * Every dated parameter of the policy, with the values that it had over the years.
     *
     * @return the parameters, in the order of their ids
     */
    public List<PolicyParameter> parameters() {
        return engine.parameters();
    }
}
