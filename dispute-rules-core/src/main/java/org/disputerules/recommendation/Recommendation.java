package org.disputerules.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.WithBuilder;
import org.disputerules.spi.PolicyEngine;

/**
 * The answer to one case on one day: exactly one next action, and all that a buyer needs beside it.
 *
 * <p>It is not legal advice.
 *
 * @param contract the version of the contract
 * @param caseId the name of the case
 * @param asOf the day asked about
 * @param policy the edition that decided
 * @param next the next action
 * @param alongside what runs in parallel and loses nothing
 * @param alternatives other open or later actions, in order
 * @param ruledOut what is ruled out and why
 * @param deadlines every clock, soonest first
 * @param warnings moves not to make
 * @param questions unknown facts whose answer can change the next action, most decisive first
 * @param tips advice for another time
 * @param notices what to know about this answer
 */
@WithBuilder
public record Recommendation(
        int contract,
        Optional<String> caseId,
        LocalDate asOf,
        PolicyEdition policy,
        Advice next,
        List<Advice> alongside,
        List<Advice> alternatives,
        List<RuledOut> ruledOut,
        List<Deadline> deadlines,
        List<Warning> warnings,
        List<Question> questions,
        List<Phrase> tips,
        List<Notice> notices) {
    /** Copies its lists. */
    public Recommendation {
        alongside = List.copyOf(alongside);
        alternatives = List.copyOf(alternatives);
        ruledOut = List.copyOf(ruledOut);
        deadlines = List.copyOf(deadlines);
        warnings = List.copyOf(warnings);
        questions = List.copyOf(questions);
        tips = List.copyOf(tips);
        notices = List.copyOf(notices);
    }

    /**
     * The recommended next action.
     *
     * @return the action of {@link #next()}
     */
    public Action nextAction() {
        return next.action();
    }

    /**
     * The whole answer in words.
     *
     * <p>The texts of rules and rows come from the policy on the class path; without it their ids are printed, and a
     * line says so.
     *
     * @param language the language
     * @return several lines of plain text, each ended by a line feed
     */
    public String explain(Language language) {
        return new Explanation(this, language).text();
    }

    /**
     * The whole answer in words, with the texts of the engine that gave it.
     *
     * @param language the language
     * @param engine the engine, such as one under layers of an application's own
     * @return several lines of plain text, each ended by a line feed
     */
    public String explain(Language language, PolicyEngine engine) {
        return new Explanation(this, language, Optional.of(engine)).text();
    }
}
