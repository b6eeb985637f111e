package org.disputerules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.Payment;
import org.disputerules.drl.Resolver.Resolved;
import org.disputerules.drl.Resolver.RuledOutCandidate;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.drl.fact.Caution;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.fact.House;
import org.disputerules.drl.fact.Known;
import org.disputerules.drl.table.ActionRow;
import org.disputerules.drl.table.PackRow;
import org.disputerules.drl.table.TipRow;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.ClockSource;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.Deadline;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Notice;
import org.disputerules.recommendation.Phrase;
import org.disputerules.recommendation.Proof;
import org.disputerules.recommendation.Question;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.recommendation.RuledOut;
import org.disputerules.recommendation.Tier;
import org.disputerules.recommendation.Trap;
import org.disputerules.recommendation.Urgency;
import org.disputerules.recommendation.Warning;
import org.jspecify.annotations.Nullable;

/** Writes what the resolver found as a recommendation. */
final class Answer {
    private static final Proof NOT_ASKED = new Proof(EvidenceStatus.NOT_ASKED, List.of(), List.of(), List.of());
    private static final int SOON_DAYS = 3;
    private static final Comparator<Clock> SOONEST = Comparator.comparing(
                    (Clock clock) -> Objects.requireNonNull(clock.lastDay()))
            .thenComparing(Clock::kind)
            .thenComparing(Clock::payment);

    private final Policy policy;
    private final Rules rules;
    private final Texts texts;
    private final Situation situation;
    private final DisputeCase disputeCase;
    private final LocalDate asOf;
    private final Attribution attribution;
    private final Bodies bodies;

    Answer(Policy policy, Rules rules, Texts texts, Situation situation) {
        this.policy = policy;
        this.rules = rules;
        this.texts = texts;
        this.situation = situation;
        this.disputeCase = situation.history().disputeCase();
        this.asOf = disputeCase.asOf();
        this.attribution = policy.attribution(marketplace());
        this.bodies = new Bodies(policy, disputeCase, new Lengths(policy, situation.history()));
    }

    Recommendation of(Resolved resolved, List<Said> said, List<Question> questions) {
        List<Candidate> others = new ArrayList<>(resolved.open());
        others.addAll(resolved.later());
        Advice next = advice(resolved.next());
        return new Recommendation(
                DisputeCase.CONTRACT,
                disputeCase.id(),
                asOf,
                policy.edition(),
                next,
                resolved.alongside().stream().map(this::advice).toList(),
                others.stream().map(this::advice).toList(),
                resolved.ruledOut().stream().map(this::ruledOut).toList(),
                deadlines(),
                warnings(said),
                questions,
                resolved.next().tier() == Tier.CLOSE
                        ? policy.tables().tips().stream()
                                .filter(tip -> tip.pack()
                                        .or(this::marketplace)
                                        .equals(marketplace().or(tip::pack)))
                                .map(TipRow::id)
                                .map(Phrase::of)
                                .toList()
                        : List.of(),
                notices(next));
    }

    private Advice advice(Candidate candidate) {
        ActionRow row = policy.action(candidate.action());
        Optional<Clock> clock = Optional.ofNullable(candidate.clock());
        boolean waits = candidate.action() == Action.WAIT;
        List<Reason> because = attribution.of(Reasons.distinct(candidate.because()));
        return new Advice(
                candidate.action(),
                Optional.of(candidate.target()).filter(target -> !target.isEmpty()),
                bodies.body(candidate.target()),
                pack().map(PackRow::instead)
                        .map(instead -> instead.get(candidate.route()))
                        .orElse(candidate.route()),
                candidate.tier(),
                waits || candidate.opensOn() != null ? Urgency.WAIT : urgency(candidate),
                row.asks() ? Optional.of(policy.ground(disputeCase.problem(), candidate.route())) : Optional.empty(),
                row.asks() ? amount(candidate.target()) : Optional.empty(),
                Optional.ofNullable(candidate.opensOn()),
                Optional.ofNullable(candidate.doBy()),
                Optional.ofNullable(candidate.lastDay()),
                clock.map(Clock::basis),
                row.asks() || row.proves() ? situation.proofs().of(candidate.route()) : NOT_ASKED,
                steps(row, candidate.target()),
                row.recovers(),
                row.irreversible(),
                row.excludes(),
                Reasons.weakest(because),
                because);
    }

    private List<Phrase> steps(ActionRow row, String target) {
        boolean alone = situation.picture().hasPlatform() == Known.NO;
        return Stream.concat(
                        row.steps().stream()
                                .filter(step -> !alone || !row.onPlatform().contains(step))
                                .map(Phrase::of),
                        bodies.steps(target))
                .toList();
    }

    private Optional<PackRow> pack() {
        return marketplace().flatMap(policy::pack);
    }

    private Optional<String> marketplace() {
        return disputeCase.order().marketplace();
    }

    private Urgency urgency(Candidate candidate) {
        @Nullable LocalDate doBy = candidate.doBy();
        if (doBy == null) {
            return Urgency.NORMAL;
        }
        if (doBy.isBefore(asOf)) {
            return Urgency.OVERDUE;
        }
        if (doBy.equals(asOf)) {
            return Urgency.TODAY;
        }
        return doBy.minusDays(SOON_DAYS).isAfter(asOf) ? Urgency.NORMAL : Urgency.SOON;
    }

    private Optional<Money> amount(String target) {
        Optional<Money> paid = disputeCase.payments().stream()
                .filter(payment -> payment.id().equals(target))
                .findFirst()
                .flatMap(Payment::amount);
        return disputeCase
                .problem()
                .disputedAmount()
                .or(() -> paid)
                .or(() -> disputeCase.order().total())
                .flatMap(claim -> Refunds.left(disputeCase, claim));
    }

    /** Whether what the clock gives time for was done, so that it no longer matters when it ends. */
    private boolean used(Clock clock) {
        Endings endings = new Endings(policy, situation.history());
        return policy.kind(clock.kind())
                .filter(row -> row.closedBy().stream().anyMatch(action -> endings.last(action, clock.payment()) > 0))
                .isPresent();
    }

    private RuledOut ruledOut(RuledOutCandidate out) {
        return new RuledOut(
                out.action(),
                Optional.of(out.target()).filter(target -> !target.isEmpty()),
                out.route(),
                attribution.of(out.because()),
                out.reasons().stream()
                        .map(reason -> "opens." + reason)
                        .filter(texts::knows)
                        .map(Phrase::of)
                        .toList());
    }

    private List<Deadline> deadlines() {
        List<Clock> clocks = situation.clocks();
        clocks.sort(SOONEST);
        List<Deadline> deadlines = new ArrayList<>(clocks.size());
        for (Clock clock : clocks) {
            deadlines.add(new Deadline(
                    clock.kind(),
                    Optional.of(clock.payment()).filter(payment -> !payment.isEmpty()),
                    clock.status(),
                    Optional.ofNullable(clock.startsOn()),
                    Optional.ofNullable(clock.doBy()),
                    Optional.ofNullable(clock.lastDay()),
                    Optional.ofNullable(clock.doubtEndsOn()),
                    lapses(clock),
                    clock.basis()));
        }
        return deadlines;
    }

    /** A page or letter can name a clock of which the policy says nothing more. */
    private Phrase lapses(Clock clock) {
        String own = "lapses." + clock.kind().name();
        return Phrase.of(texts.knows(own) ? own : "lapses.OTHER");
    }

    private List<Warning> warnings(List<Said> said) {
        Map<Trap, List<Reason>> byTrap = new EnumMap<>(Trap.class);
        List<Said> cautions = new ArrayList<>();
        for (Said one : said) {
            if (one.fact() instanceof Caution) {
                cautions.add(one);
            }
        }
        cautions.sort(Comparator.comparing(Said::rule));
        for (Said one : cautions) {
            Trap trap = ((Caution) one.fact()).trap();
            List<Reason> reasons = byTrap.computeIfAbsent(trap, key -> new ArrayList<>());
            for (Object matched : one.matched()) {
                if (matched instanceof House house) {
                    reasons.add(Reasons.of(policy.row(house.row()), Map.of()));
                }
            }
            reasons.add(rules.because(one.rule()));
            policy.trap(trap).ifPresent(row -> reasons.add(Reasons.of(row, Map.of())));
        }
        return byTrap.entrySet().stream()
                .map(entry -> new Warning(entry.getKey(), attribution.of(Reasons.distinct(entry.getValue()))))
                .toList();
    }

    private List<Notice> notices(Advice next) {
        Map<String, Notice> notices = new LinkedHashMap<>();
        notice(notices, "NOT-LEGAL-ADVICE", Map.of());
        notice(
                notices,
                "POLICY-CHECKED",
                Map.of(
                        "edition", policy.edition().edition(),
                        "newest", policy.edition().newestCheck().toString(),
                        "oldest", policy.edition().oldestCheck().toString()));
        if (next.action() == Action.OUT_OF_SCOPE) {
            notice(notices, "NOT-SERVED", Map.of());
        }
        next.clock()
                .filter(basis -> basis.source() == ClockSource.DEFAULT)
                .ifPresent(basis -> notice(
                        notices, "DEFAULT-USED", Map.of("clock", basis.kind().name())));
        for (Clock clock : situation.clocks()) {
            if (clock.status() == ClockStatus.DOUBTFUL && !used(clock)) {
                notice(notices, "PAGE-DECIDES", Map.of("clock", clock.kind().name()));
            }
        }
        List<Notice> all = new ArrayList<>(notices.values());
        all.addAll(situation.lengths().notices());
        return all;
    }

    private static void notice(Map<String, Notice> notices, String id, Map<String, String> arguments) {
        notices.putIfAbsent(id, new Notice(id, Reasons.phrase("notice." + id, arguments)));
    }
}
