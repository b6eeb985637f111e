package org.disputerules.suite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Recommendation;

/** Prints an answer with its reasons, for the author of a rule whose story failed. */
final class AnswerText {
    private final PolicyIndex policy;
    private final StringBuilder text = new StringBuilder();

    private AnswerText(PolicyIndex policy) {
        this.policy = policy;
    }

    /** Several lines, each indented and ended by a line feed. */
    static String of(Recommendation answer, PolicyIndex policy) {
        AnswerText printed = new AnswerText(policy);
        printed.next(answer.next());
        printed.advice("alongside", answer.alongside());
        printed.advice("alternative", answer.alternatives());
        answer.ruledOut()
                .forEach(ruledOut ->
                        printed.part("ruled out " + ruledOut.action() + target(ruledOut.target()), ruledOut.because()));
        answer.warnings().forEach(warning -> printed.part("warning " + warning.trap(), warning.because()));
        answer.questions()
                .forEach(question -> printed.line(
                        "asks " + question.path() + " " + question.answers() + " to " + question.leadsTo()));
        return printed.text.toString();
    }

    private void next(Advice next) {
        part("got " + headline(next), next.because());
        if (!next.evidence().missing().isEmpty()) {
            line("  missing " + next.evidence().missing());
        }
    }

    private void advice(String kind, List<Advice> advice) {
        advice.forEach(one -> part(kind + " " + headline(one), one.because()));
    }

    private static String headline(Advice advice) {
        String days = advice.notBefore().map(day -> ", not before " + day).orElse("")
                + advice.doBy().map(day -> ", do by " + day).orElse("")
                + advice.lastDay().map(day -> ", last day " + day).orElse("");
        return advice.action() + target(advice.target()) + " by " + advice.route() + ", " + advice.tier() + ", "
                + advice.urgency() + days;
    }

    private static String target(Optional<String> target) {
        return target.map(name -> " (" + name + ")").orElse("");
    }

    private void part(String headline, List<Reason> because) {
        line(headline);
        because.forEach(reason -> line("  " + policy.line(reason) + " " + sources(reason)));
    }

    private static String sources(Reason reason) {
        return reason.sources().stream()
                .map(source -> source.source()
                        + source.locator().map(locator -> " " + locator).orElse(""))
                .collect(Collectors.joining(
                        ", ", "[" + reason.grade() + (reason.sources().isEmpty() ? "" : ": "), "]"));
    }

    private void line(String content) {
        text.append("    ").append(content).append('\n');
    }
}
