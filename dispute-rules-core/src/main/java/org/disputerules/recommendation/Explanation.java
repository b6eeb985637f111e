package org.disputerules.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.disputerules.dispute.Action;
import org.disputerules.spi.Engines;
import org.disputerules.spi.PolicyEngine;

/** An answer in words, as plain text. It knows no clock and no locale: days left are reckoned from the day asked about. */
final class Explanation {
    private static final String ITEM = "  - ";
    private static final String BELOW = "    ";

    /** Of what runs now, the rule and the row of the body or of what happened are told. */
    private static final int RUNNING_NOW = 2;

    /** The clocks without a last day, the ones that matter most first. */
    private static final List<ClockStatus> WITHOUT_DAY =
            List.of(ClockStatus.OPEN, ClockStatus.LATE, ClockStatus.DOUBTFUL, ClockStatus.NOT_YET, ClockStatus.UNKNOWN);

    private final Recommendation recommendation;
    private final boolean policyFound;
    private final Speech speech;
    private final Page page = new Page();

    Explanation(Recommendation recommendation, Language language) {
        this(recommendation, language, Engines.find());
    }

    Explanation(Recommendation recommendation, Language language, Optional<PolicyEngine> engine) {
        this.recommendation = recommendation;
        this.policyFound = engine.isPresent();
        this.speech = new Speech(language, engine, recommendation.asOf());
    }

    String text() {
        Advice next = recommendation.next();
        headline(next);
        whereToGo(next);
        why(next);
        steps(next);
        evidence(next.evidence());
        effect(next);
        advices("section.alongside", recommendation.alongside(), true);
        advices("section.alternatives", recommendation.alternatives(), false);
        ruledOut();
        warnings();
        deadlines();
        lines(
                "section.questions",
                recommendation.questions().stream().map(speech::question).toList());
        lines("section.tips", sentences(recommendation.tips()));
        page.section(speech.say("section.sources"));
        numbered("  ", speech.sources());
        lines("section.notices", notices());
        return page.toString();
    }

    private void headline(Advice next) {
        page.line("", speech.say("headline", Map.of("action", speech.action(next.action(), next.target()))));
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("label.urgency", speech.say("urgency", next.urgency()));
        if (next.action() == Action.WAIT) {
            next.lastDay().ifPresent(day -> rows.put("label.until", speech.left(speech.namedDay(day), day)));
        } else {
            next.lastDay().ifPresent(day -> rows.put("label.lastDay", speech.left(speech.namedDay(day), day)));
            next.doBy().ifPresent(day -> rows.put("label.doBy", speech.near(speech.namedDay(day), day)));
        }
        next.notBefore()
                .filter(recommendation.asOf()::isBefore)
                .ifPresent(day -> rows.put("label.notBefore", speech.near(speech.namedDay(day), day)));
        next.clock().ifPresent(clock -> rows.put("label.clock", speech.namedClock(clock)));
        next.ground().ifPresent(ground -> rows.put("label.ground", speech.say("problem", ground)));
        next.amount().ifPresent(amount -> rows.put("label.amount", speech.amount(amount)));
        rows.put("label.route", speech.say("route", next.route()));
        rows.put("label.tier", speech.say("tier", next.tier()));
        rows.put("label.confidence", speech.say("grade", next.confidence()));
        int column = rows.keySet().stream()
                .mapToInt(label -> speech.say(label).length())
                .max()
                .orElse(0);
        page.line("", "");
        rows.forEach((label, words) -> {
            String name = speech.say(label);
            page.line("  " + name + " ".repeat(column - name.length() + 2), words);
        });
    }

    private void whereToGo(Advice next) {
        next.body().ifPresent(body -> {
            page.section(speech.say("section.body"));
            page.line("  ", speech.body(body));
        });
    }

    private void why(Advice next) {
        page.section(speech.say("section.why"));
        numbered("  ", next.because().stream().map(this::cited).toList());
    }

    private void steps(Advice next) {
        page.section(speech.say("section.steps"));
        numbered("  ", sentences(next.steps()));
    }

    private List<String> sentences(List<Phrase> phrases) {
        return phrases.stream().map(speech::sentence).toList();
    }

    private void numbered(String margin, List<String> lines) {
        int number = 0;
        for (String line : lines) {
            number++;
            page.line(margin + number + ". ", line);
        }
    }

    private void evidence(Proof proof) {
        page.section(speech.say("section.evidence"));
        page.line("  ", speech.say("proof", proof.status()));
        if (!proof.held().isEmpty()) {
            page.line("  ", speech.say("evidence.held", Map.of("list", speech.list("evidence", proof.held()))));
        }
        if (!proof.missing().isEmpty()) {
            page.line("  ", missing(proof));
        }
        if (!proof.helpful().isEmpty()) {
            page.line("  ", speech.say("evidence.helpful", Map.of("list", speech.list("evidence", proof.helpful()))));
        }
    }

    private String missing(Proof proof) {
        return speech.say("evidence.missing", Map.of("list", speech.list("evidence", proof.missing())));
    }

    private void effect(Advice next) {
        List<String> sentences = new ArrayList<>();
        sentences.add(speech.say("recovers", next.recovers()));
        if (next.irreversible()) {
            sentences.add(speech.say("effect.irreversible"));
        }
        if (!next.excludes().isEmpty()) {
            List<String> ended = next.excludes().stream()
                    .map(action -> speech.say("action", action))
                    .toList();
            sentences.add(speech.say("effect.excludes", Map.of("list", speech.longList(ended))));
        }
        page.section(speech.say("section.effect"));
        page.line("  ", String.join(" ", sentences));
    }

    /** Several advices in short: the nearest reasons stand for the chain; what runs now also says how. */
    private void advices(String section, List<Advice> advices, boolean now) {
        page.section(speech.say(section));
        for (Advice advice : advices) {
            String action = Speech.capitalised(speech.action(advice.action(), advice.target()));
            page.line(ITEM, action + ". " + speech.days(advice));
            advice.because().stream().limit(now ? RUNNING_NOW : 1).forEach(this::reason);
            if (now) {
                advice.body().ifPresent(body -> page.line(BELOW, speech.body(body)));
                numbered(BELOW, sentences(advice.steps()));
                if (!advice.evidence().missing().isEmpty()) {
                    page.line(BELOW, missing(advice.evidence()));
                }
            }
        }
    }

    private void reason(Reason reason) {
        page.line(BELOW, cited(reason));
    }

    private String cited(Reason reason) {
        return speech.sentence(reason.says()) + " " + speech.cite(reason);
    }

    private void ruledOut() {
        page.section(speech.say("section.ruledOut"));
        for (RuledOut ruledOut : recommendation.ruledOut()) {
            String action = speech.action(ruledOut.action(), ruledOut.target());
            page.line(ITEM, speech.say("ruledOut", Map.of("action", action)));
            ruledOut.because().forEach(this::reason);
            ruledOut.opensWhen()
                    .forEach(phrase -> page.line(BELOW, speech.say("opensWhen", Map.of("text", speech.ended(phrase)))));
        }
    }

    private void warnings() {
        page.section(speech.say("section.warnings"));
        for (Warning warning : recommendation.warnings()) {
            page.line(ITEM, speech.say("trap", warning.trap()));
            warning.because().forEach(this::reason);
        }
    }

    private void deadlines() {
        page.section(speech.say("section.deadlines"));
        Predicate<Deadline> closed = deadline -> deadline.status() == ClockStatus.CLOSED;
        recommendation.deadlines().stream()
                .filter(closed.negate())
                .filter(deadline -> deadline.lastDay().isPresent())
                .sorted(Comparator.comparing(deadline -> deadline.lastDay().orElse(LocalDate.MAX)))
                .forEach(deadline -> page.line(ITEM, deadline(deadline)));
        for (ClockStatus status : WITHOUT_DAY) {
            summary(
                    status,
                    deadline ->
                            deadline.status() == status && deadline.lastDay().isEmpty());
        }
        summary(ClockStatus.CLOSED, closed);
    }

    private String deadline(Deadline deadline) {
        LocalDate lastDay = deadline.lastDay().orElseThrow();
        List<String> sentences = new ArrayList<>();
        sentences.add(speech.say(
                "deadline",
                Map.of(
                        "day", speech.near(speech.day(lastDay), lastDay),
                        "clock", clock(deadline),
                        "status", speech.say("status", deadline.status()))));
        deadline.doBy()
                .filter(day -> !day.equals(lastDay))
                .ifPresent(day ->
                        sentences.add(speech.say("when.doBy", Map.of("day", speech.near(speech.day(day), day)))));
        deadline.doubtEndsOn()
                .ifPresent(day -> sentences.add(speech.say("deadline.doubt", Map.of("day", speech.day(day)))));
        sentences.add(speech.say("deadline.lapses", Map.of("text", speech.ended(deadline.lapses()))));
        sentences.add(speech.say("deadline.basis", Map.of("basis", speech.clock(deadline.basis()))));
        return String.join(" ", sentences);
    }

    private String clock(Deadline deadline) {
        String clock = speech.say("clock", deadline.kind());
        return deadline.target()
                .map(target -> speech.say("deadline.target", Map.of("clock", clock, "target", speech.target(target))))
                .orElse(clock);
    }

    private void summary(ClockStatus status, Predicate<Deadline> which) {
        List<String> clocks = recommendation.deadlines().stream()
                .filter(which)
                .map(deadline -> deadline.lastDay()
                        .map(day -> speech.say(
                                "deadlines.closed", Map.of("clock", clock(deadline), "day", speech.day(day))))
                        .orElseGet(() -> clock(deadline)))
                .toList();
        if (!clocks.isEmpty()) {
            page.line(ITEM, speech.say("deadlines." + status.name(), Map.of("list", speech.longList(clocks))));
        }
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (!noticed("NOT-LEGAL-ADVICE")) {
            notices.add(speech.say("notice.legal"));
        }
        notices.add(speech.say("notice.asOf", Map.of("day", speech.day(recommendation.asOf()))));
        recommendation.notices().forEach(notice -> notices.add(speech.sentence(notice.says())));
        if (!noticed("POLICY-CHECKED")) {
            PolicyEdition policy = recommendation.policy();
            notices.add(speech.say(
                    "notice.policy",
                    Map.of(
                            "edition", policy.edition(),
                            "oldest", speech.day(policy.oldestCheck()),
                            "newest", speech.day(policy.newestCheck()))));
        }
        if (!policyFound) {
            notices.add(speech.say("notice.noPolicy"));
        }
        return notices;
    }

    private boolean noticed(String id) {
        return recommendation.notices().stream().anyMatch(notice -> notice.id().equals(id));
    }

    private void lines(String section, List<String> lines) {
        page.section(speech.say(section));
        lines.forEach(line -> page.line(ITEM, line));
    }
}
