package org.disputerules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.drl.fact.Block;
import org.disputerules.drl.fact.Cited;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.fact.House;
import org.disputerules.drl.fact.Known;
import org.disputerules.drl.fact.Lane;
import org.disputerules.drl.fact.Lift;
import org.disputerules.drl.fact.Proposal;
import org.disputerules.drl.table.PriorityRow;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Makes one answer out of all that the rules said. The order of firing cannot matter: everything is a set here.
 *
 * <ol>
 *   <li>A proposal falls away when its action ended after its occasion.
 *   <li>Equal proposals merge and keep all reasons; what one of them makes the main matter is no side one.
 *   <li>What only a marketplace with a process of its own has is ruled out where there is none.
 *   <li>A block counts unless a lift names it. A candidate with a block for good, or whose clock is closed, is ruled
 *       out; with blocks until a day it opens after the latest. That a clock has not begun holds nothing back: a block would.
 *   <li>A candidate whose clock is irreversible and near its safe day becomes LAPSING.
 *   <li>What an open candidate does along with itself falls away.
 *   <li>What opens later competes as WAIT until that day; so does a leg on which somebody else must act, or as
 *       CHECK_ORDER_STATUS when its time is over.
 *   <li>The first open candidate of the main lane by tier, safe day, route and action is next. When none is left, the
 *       case ends: by the rules' own word, as a loss where the edition serves the case to its end, else out of scope.
 * </ol>
 */
final class Resolver {
    /** A clock that is over gives way to one that is not: what one no longer allows another still may. */
    private static final Comparator<Clock> SOONEST = Comparator.comparing(
                    (Clock clock) -> clock.status() == ClockStatus.CLOSED)
            .thenComparing(Clock::doBy, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Clock::kind);

    private final Policy policy;
    private final Rules rules;
    private final Situation situation;
    private final LocalDate asOf;
    private final List<Said> proposals = new ArrayList<>();
    private final List<Said> blocks = new ArrayList<>();
    private final List<Said> lifts = new ArrayList<>();
    private final Endings endings;
    private final Waiting waiting;

    /** What the resolver found, for the answer. */
    record Resolved(
            Candidate next,
            List<Candidate> open,
            List<Candidate> later,
            List<Candidate> alongside,
            List<RuledOutCandidate> ruledOut) {}

    /** A candidate, or a mere block, that does not count. */
    record RuledOutCandidate(Action action, String target, Route route, List<Reason> because, List<String> reasons) {}

    Resolver(Policy policy, Rules rules, Situation situation, List<Said> said) {
        this.policy = policy;
        this.rules = rules;
        this.situation = situation;
        this.asOf = situation.history().disputeCase().asOf();
        List<Said> sorted = new ArrayList<>(said);
        sorted.sort(Comparator.comparing(Said::rule).thenComparing(Said::cites));
        for (Said one : sorted) {
            if (one.fact() instanceof Proposal) {
                proposals.add(one);
            } else if (one.fact() instanceof Block) {
                blocks.add(one);
            } else if (one.fact() instanceof Lift) {
                lifts.add(one);
            }
        }
        this.endings = new Endings(policy, situation.history());
        this.waiting = new Waiting(policy, situation, endings);
    }

    Resolved resolve() {
        Comparator<Candidate> order = policy.order();
        List<Candidate> open = new ArrayList<>();
        List<Candidate> later = new ArrayList<>();
        List<Candidate> alongside = new ArrayList<>();
        List<RuledOutCandidate> ruledOut = new ArrayList<>();
        for (Candidate candidate : merged()) {
            place(candidate, open, later, alongside, ruledOut);
        }
        List<Candidate> chosen = List.copyOf(open);
        Stream.of(open, later, alongside)
                .forEach(list -> list.removeIf(other -> chosen.stream().anyMatch(found -> includes(found, other))));
        blocksWithoutProposal(open, later, alongside, ruledOut);
        List<Candidate> competing = new ArrayList<>(open);
        competing.addAll(waiting.candidates(later));
        competing.sort(order);
        later.sort(Comparator.comparing((Candidate found) -> Objects.requireNonNull(found.opensOn()))
                .thenComparing(order));
        alongside.sort(order);
        ruledOut.sort(Comparator.comparing(RuledOutCandidate::action).thenComparing(RuledOutCandidate::target));
        Candidate next = competing.isEmpty() ? ending(ruledOut) : competing.get(0);
        List<Candidate> others = competing.stream()
                .filter(open::contains)
                .filter(candidate -> !candidate.equals(next))
                .toList();
        return new Resolved(chosen(next, competing), others, later, alongside, ruledOut);
    }

    private boolean includes(Candidate candidate, Candidate other) {
        return policy.action(candidate.action()).includes().contains(other.action())
                && candidate.target().equals(other.target());
    }

    /** An order of routes that a layer gave is a reason where it alone decided; ours goes without saying. */
    private Candidate chosen(Candidate next, List<Candidate> competing) {
        PriorityRow row = policy.priorities();
        return !policy.layer(row.id()).equals(Reasons.BASE)
                        && competing.stream().anyMatch(next::rivals)
                ? next.raised(next.tier(), List.of(Reasons.of(row, Map.of())))
                : next;
    }

    private List<Candidate> merged() {
        Map<List<Object>, List<Said>> equal = new LinkedHashMap<>();
        for (Said one : proposals) {
            Proposal proposal = proposal(one);
            if (!endings.after(
                    proposal.action(), proposal.target(), proposal.occasion().position())) {
                equal.computeIfAbsent(
                                List.of(proposal.action(), proposal.target(), proposal.route()),
                                key -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Candidate> merged = new ArrayList<>();
        equal.values().forEach(same -> merged.add(merge(same)));
        return merged;
    }

    private Candidate merge(List<Said> equal) {
        Proposal first = proposal(equal.get(0));
        Tier tier = first.tier();
        Lane lane = first.lane();
        @Nullable Clock clock = null;
        for (Said one : equal) {
            Proposal proposal = proposal(one);
            tier = proposal.tier().compareTo(tier) < 0 ? proposal.tier() : tier;
            lane = proposal.lane().compareTo(lane) < 0 ? proposal.lane() : lane;
            if (proposal.clock() != null) {
                Clock own = situation.clock(proposal.clock(), first.target(), policy);
                clock = clock == null || SOONEST.compare(own, clock) < 0 ? own : clock;
            }
        }
        List<Reason> because = new ArrayList<>(reasons(equal));
        if (clock != null) {
            because.addAll(clock.because());
        }
        if (policy.action(first.action()).asks()
                || policy.action(first.action()).proves()) {
            because.addAll(situation.proofs().reasons(first.route()));
        }
        if (equal.size() > 1) {
            because.add(Reasons.step(Step.MERGED, Map.of("proposals", String.valueOf(equal.size()))));
        }
        return new Candidate(first.action(), first.target(), first.route(), tier, lane, clock, null, null, because);
    }

    private List<Reason> reasons(List<Said> spoken) {
        List<Reason> reasons = new ArrayList<>();
        for (Said one : spoken) {
            house(one).ifPresent(reasons::add);
            reasons.add(rules.because(one.rule()));
            for (Object matched : one.matched()) {
                if (matched instanceof Cited cited) {
                    reasons.addAll(cited.because());
                }
            }
            if (one.fact() instanceof Proposal proposal) {
                reasons.addAll(proposal.occasion().because());
            }
            if (one.fact() instanceof Block block && block.opens() != null) {
                reasons.addAll(block.opens().because());
            }
        }
        return Reasons.distinct(reasons);
    }

    /** What a rule of the house says stands before the rule that reads it. */
    private Optional<Reason> house(Said one) {
        return one.matched().stream()
                .filter(House.class::isInstance)
                .findFirst()
                .map(matched -> Reasons.of(policy.row(((House) matched).row()), Map.of()));
    }

    private void place(
            Candidate candidate,
            List<Candidate> open,
            List<Candidate> later,
            List<Candidate> alongside,
            List<RuledOutCandidate> ruledOut) {
        if (policy.action(candidate.action()).ofPlatform()
                && situation.picture().hasPlatform() == Known.NO) {
            ruledOut.add(new RuledOutCandidate(
                    candidate.action(),
                    candidate.target(),
                    candidate.route(),
                    List.of(Reasons.step(Step.ABSENT, Map.of())),
                    List.of()));
            return;
        }
        List<Said> counting = new ArrayList<>();
        List<Reason> lifted = new ArrayList<>();
        boolean forGood = false;
        for (Said block : blocks(candidate.action(), candidate.target())) {
            List<Said> lifting = lifts(block, candidate);
            if (lifting.isEmpty()) {
                counting.add(block);
                forGood |= block(block).opens() == null;
            } else {
                lifted.addAll(lifted(block, lifting));
            }
        }
        if (forGood) {
            ruledOut.add(ruledOut(candidate, counting));
            return;
        }
        @Nullable Clock clock = candidate.clock();
        if (clock != null && clock.status() == ClockStatus.CLOSED) {
            List<Reason> because = new ArrayList<>();
            because.add(closed(clock));
            because.addAll(clock.because());
            ruledOut.add(new RuledOutCandidate(
                    candidate.action(), candidate.target(), candidate.route(), because, List.of()));
            return;
        }
        Optional<LocalDate> opens = counting.stream()
                .map(block -> Objects.requireNonNull(block(block).opens()).day())
                .filter(asOf::isBefore)
                .max(Comparator.naturalOrder());
        if (opens.isEmpty()) {
            Candidate ready = raised(candidate.opening(null, Reasons.distinct(lifted)));
            (candidate.lane() == Lane.MAIN ? open : alongside).add(ready);
            return;
        }
        @Nullable LocalDate last = candidate.lastDay();
        if (last != null && opens.get().isAfter(last)) {
            ruledOut.add(ruledOut(candidate, counting));
            return;
        }
        List<Reason> why = new ArrayList<>(reasons(counting));
        why.addAll(Reasons.distinct(lifted));
        later.add(candidate.opening(opens.get(), why));
    }

    private static Reason closed(Clock clock) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("clock", clock.kind().name());
        if (clock.lastDay() != null) {
            arguments.put("lastDay", clock.lastDay().toString());
        }
        return Reasons.step(clock.lastDay() == null ? Step.NO_CLOCK : Step.CLOSED, arguments);
    }

    private Candidate raised(Candidate candidate) {
        @Nullable Clock clock = candidate.clock();
        if (clock == null
                || !clock.nearing()
                || candidate.tier().compareTo(Tier.LAPSING) <= 0
                || policy.kind(clock.kind()).filter(row -> row.irreversible()).isEmpty()) {
            return candidate;
        }
        LocalDate doBy = Objects.requireNonNull(clock.doBy());
        List<Reason> why = new ArrayList<>();
        why.add(Reasons.step(Step.LAPSING, Map.of("doBy", doBy.toString())));
        why.addAll(situation.lengths().near(doBy));
        return candidate.raised(Tier.LAPSING, why);
    }

    private static Block block(Said said) {
        return (Block) said.fact();
    }

    private static Proposal proposal(Said said) {
        return (Proposal) said.fact();
    }

    private List<Said> blocks(Action action, String target) {
        List<Said> found = new ArrayList<>();
        for (Said one : blocks) {
            Block block = block(one);
            if ((block.action() == null || block.action() == action)
                    && (block.target().isEmpty() || block.target().equals(target))) {
                found.add(one);
            }
        }
        return found;
    }

    private List<Said> lifts(Said blocking, Candidate candidate) {
        List<Said> found = new ArrayList<>();
        for (Said one : lifts) {
            Lift lift = (Lift) one.fact();
            if (lift.action() == candidate.action()
                    && lift.reason() == block(blocking).reason()
                    && (lift.target().isEmpty() || lift.target().equals(candidate.target()))) {
                found.add(one);
            }
        }
        return found;
    }

    private List<Reason> lifted(Said blocking, List<Said> lifting) {
        List<Reason> reasons = new ArrayList<>(reasons(lifting));
        reasons.add(Reasons.step(
                Step.LIFTED, Map.of("block", block(blocking).reason().name())));
        return reasons;
    }

    private RuledOutCandidate ruledOut(Candidate candidate, List<Said> blocking) {
        return new RuledOutCandidate(
                candidate.action(),
                candidate.target(),
                candidate.route(),
                reasons(blocking),
                blocking.stream()
                        .map(one -> block(one).reason().name())
                        .distinct()
                        .toList());
    }

    /** A block tells the buyer something even where nothing proposed the action. */
    private void blocksWithoutProposal(
            List<Candidate> open, List<Candidate> later, List<Candidate> alongside, List<RuledOutCandidate> ruledOut) {
        Map<List<Object>, List<Said>> alone = new LinkedHashMap<>();
        for (Said one : blocks) {
            Block block = block(one);
            if (block.action() != null && block.opens() == null) {
                Predicate<Candidate> same = candidate -> candidate.action() == block.action()
                        && (block.target().isEmpty() || block.target().equals(candidate.target()));
                boolean known =
                        Stream.of(open, later, alongside).flatMap(List::stream).anyMatch(same)
                                || ruledOut.stream()
                                        .anyMatch(out -> out.action() == block.action()
                                                && (block.target().isEmpty()
                                                        || block.target().equals(out.target())));
                if (!known) {
                    alone.computeIfAbsent(
                                    List.of(block.action(), block.target(), block.route()), key -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        alone.values().forEach(blocks -> {
            Block first = block(blocks.get(0));
            ruledOut.add(new RuledOutCandidate(
                    Objects.requireNonNull(first.action()),
                    first.target(),
                    first.route(),
                    reasons(blocks),
                    blocks.stream()
                            .map(one -> block(one).reason().name())
                            .distinct()
                            .toList()));
        });
    }

    /** Nothing is open and nobody else must act: the case ends here. */
    private Candidate ending(List<RuledOutCandidate> ruledOut) {
        List<Said> closings = proposals.stream()
                .filter(one -> proposal(one).tier() == Tier.CLOSE)
                .toList();
        if (!closings.isEmpty()) {
            return waiting.forNothing(reasons(closings));
        }
        List<Said> everything =
                blocks.stream().filter(one -> block(one).action() == null).toList();
        List<Reason> because = new ArrayList<>(reasons(everything));
        boolean served =
                everything.isEmpty() && policy.serves(situation.history().disputeCase());
        Action action = served ? Action.ACCEPT_LOSS : Action.OUT_OF_SCOPE;
        if (everything.isEmpty()) {
            because.add(Reasons.step(served ? Step.NOTHING_LEFT : Step.NOT_SERVED, Map.of()));
        }
        ruledOut.forEach(out -> because.addAll(out.because()));
        List<Reason> why = Reasons.distinct(because);
        return endings.after(action, "", endings.lastHappening())
                ? waiting.forNothing(why)
                : new Candidate(action, "", Route.NONE, Tier.CLOSE, Lane.MAIN, null, null, null, why);
    }
}
