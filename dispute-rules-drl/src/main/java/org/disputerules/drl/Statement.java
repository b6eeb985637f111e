package org.disputerules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.dispute.Answer;
import org.disputerules.dispute.Channel;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Evidence;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.Item;
import org.disputerules.dispute.Order;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.event.DisputeDecided;
import org.disputerules.dispute.event.EvidenceRequested;
import org.disputerules.dispute.event.OfferMade;
import org.disputerules.dispute.event.PaypalDecided;
import org.disputerules.dispute.event.RefundReceived;
import org.disputerules.dispute.event.SellerContacted;
import org.disputerules.dispute.event.SellerReplied;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.drl.fact.Clocks;
import org.disputerules.drl.fact.Ground;
import org.disputerules.drl.fact.Heard;
import org.disputerules.drl.fact.Held;
import org.disputerules.drl.fact.Known;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.fact.Message;
import org.disputerules.drl.fact.Occasion;
import org.disputerules.drl.fact.Picture;
import org.disputerules.drl.fact.Proves;
import org.disputerules.drl.fact.ReasonKind;
import org.disputerules.drl.fact.Remedy;
import org.disputerules.drl.fact.Right;
import org.disputerules.drl.fact.Runs;
import org.disputerules.drl.fact.Standing;
import org.disputerules.drl.fact.Surcharge;
import org.disputerules.drl.table.ActionRow;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Route;
import org.disputerules.spi.PolicyFailureException;
import org.jspecify.annotations.Nullable;

/** States a case as facts: first what is known, then, with what pass 1 established, the picture. */
final class Statement {
    private final Policy policy;
    private final Rules rules;
    private final DisputeCase disputeCase;
    private final History history;
    private final Acts acts;
    private final Replay replay;
    private final Map<String, Ground> grounds = new LinkedHashMap<>();
    private @Nullable Situation situation;

    Statement(Policy policy, Rules rules, DisputeCase disputeCase) {
        this.policy = policy;
        this.rules = rules;
        this.disputeCase = disputeCase;
        this.history = History.of(disputeCase);
        this.acts = Acts.of(policy, history.events());
        this.replay = Replay.of(policy, history);
        for (Payment payment : disputeCase.payments()) {
            policy.reason(payment, disputeCase, replay)
                    .ifPresent(row -> grounds.put(
                            payment.id(),
                            new Ground(payment.id(), row.code(), row.kind(), row.id(), row.statementFrom())));
        }
    }

    /** The facts of pass 1: the days, the evidence that is not lost, the card schemes' reasons that fit, and the rights. */
    List<Object> first() {
        List<Object> facts = new ArrayList<>(history.moments());
        for (Evidence piece : disputeCase.evidence()) {
            if (!piece.lost().orElse(false)) {
                facts.add(new Held(piece.kind(), piece.shows().orElse(null)));
            }
        }
        facts.addAll(grounds.values());
        facts.addAll(replay.reached());
        facts.addAll(rights());
        return facts;
    }

    /** The facts of pass 2: the picture, each means of payment, the last message and each competent body. */
    List<Object> second(List<Said> established) {
        List<Start> starts = new ArrayList<>(replay.starts());
        Map<Proves, Reason> proven = new LinkedHashMap<>();
        for (Said said : established) {
            Reason because = rules.because(said.rule());
            if (said.fact() instanceof Runs runs) {
                starts.add(new Start(counted(runs, said.rule()), because));
            } else if (said.fact() instanceof Proves proves) {
                // Two rules may prove the same of one piece: which of them is cited must not depend on who fired first.
                proven.merge(proves, because, (one, other) -> one.id().compareTo(other.id()) <= 0 ? one : other);
            }
        }
        ProofFold proofs = new ProofFold(policy, disputeCase, asked(), proven);
        Lengths lengths = new Lengths(policy, history);
        ClockFold clocks = new ClockFold(policy, history, lengths, starts);
        Clocks ofOrder = clocks.clocks("", null, replay.legs());
        Optional<LocalDate> platformDone = policy.platformDone(replay.legs(), ofOrder);
        Map<String, Means> means = new LinkedHashMap<>();
        for (Payment payment : disputeCase.payments()) {
            means.put(payment.id(), means(payment, clocks, proofs, platformDone, lengths));
        }
        Picture picture = picture(ofOrder, proofs, new Findings(policy, disputeCase, acts, lengths));
        situation = new Situation(history, picture, means, proofs, lengths);
        List<Object> facts = new ArrayList<>();
        facts.add(picture);
        facts.addAll(means.values());
        means.values()
                .forEach(each -> policy.remedies().stream()
                        .flatMap(row -> remedy(row, each).stream())
                        .forEach(facts::add));
        message().ifPresent(facts::add);
        heard().forEach((answer, position) -> facts.add(new Heard(answer, new Occasion(position, List.of()))));
        facts.addAll(new Bodies(policy, disputeCase, new Lengths(policy, history)).facts());
        acts.last(OfferMade.class)
                .map(offer -> new Offers(policy, lengths, disputeCase, picture.proof(Route.PLATFORM))
                        .bid(offer, acts.events().lastIndexOf(offer) + 1))
                .ifPresent(facts::add);
        facts.addAll(surcharges(ofOrder, lengths));
        facts.addAll(policy.houseRules().facts(picture));
        return facts;
    }

    /** Of each clock that is over, the row by whose time the sum is late. */
    private List<Surcharge> surcharges(Clocks clocks, Lengths lengths) {
        List<Surcharge> late = new ArrayList<>();
        policy.surcharges(disputeCase).forEach(row -> {
            @Nullable LocalDate end = clocks.of(row.clock()).lastDay();
            if (end != null
                    && disputeCase.asOf().isAfter(end)
                    && passed(row.above(), end, lengths).orElse(true)
                    && !passed(row.upTo(), end, lengths).orElse(false)) {
                List<Reason> because = new ArrayList<>(List.of(Reasons.of(row, Map.of("lastDay", end.toString()))));
                row.adds().forEach(id -> because.add(lengths.measured(id).because()));
                late.add(new Surcharge(row.clock(), because));
            }
        });
        return late;
    }

    /** Whether a time from a day has passed; empty where none is named. */
    private Optional<Boolean> passed(Optional<String> time, LocalDate from, Lengths lengths) {
        return time.flatMap(id -> lengths.after(id, from, from))
                .map(step -> disputeCase.asOf().isAfter(step.end()));
    }

    private List<Right> rights() {
        Lengths lengths = new Lengths(policy, history);
        return policy.rights(disputeCase)
                .filter(row -> row.price()
                        .map(range -> lengths.holds(range, disputeCase.order().item()))
                        .orElse(true))
                .map(row -> new Right(row.right(), List.of(Reasons.of(row, Map.of()))))
                .toList();
    }

    /** What the other side asked for while it awaits it: that decides what must be proven. */
    private Map<Route, List<EvidenceKind>> asked() {
        List<EvidenceKind> kinds =
                acts.last(EvidenceRequested.class).map(EvidenceRequested::kinds).orElse(List.of());
        return kinds.isEmpty()
                ? Map.of()
                : Stream.concat(Stream.of(""), disputeCase.payments().stream().map(Payment::id))
                        .flatMap(payment -> policy.awaitingEvidence(replay.legs(payment)).stream())
                        .distinct()
                        .collect(Collectors.toMap(route -> route, route -> kinds));
    }

    /** A start that no row counts from would be lost in silence. */
    private Runs counted(Runs runs, String rule) {
        if (!policy.counts(runs.clock(), runs.origin())) {
            throw new PolicyFailureException(
                    "\"" + rule + "\" starts the clock " + runs.clock() + " from " + runs.origin()
                            + ", but no row of the clock tables counts from it. Maybe add a row, or mend the rule.");
        }
        return runs;
    }

    /** What was stated; only after {@link #second}. */
    Situation situation() {
        return Objects.requireNonNull(situation);
    }

    private Means means(
            Payment payment, ClockFold clocks, ProofFold proofs, Optional<LocalDate> platformDone, Lengths lengths) {
        @Nullable Ground ground = grounds.get(payment.id());
        Map<Leg, Standing> legs = replay.legs(payment.id());
        Clocks own = clocks.clocks(payment.id(), ground, legs);
        return new Means(
                payment.id(),
                payment.method(),
                Policy.network(payment).orElse(null),
                payment.funding().orElse(null),
                payment.holder().orElse(null),
                Known.of(payment.authorisedByBuyer()),
                Known.of(payment.strongAuthentication()),
                Known.of(payment.cardInHand()),
                Known.of(payment.friendsAndFamily()),
                Known.of(payment.offPlatform()),
                ground == null ? Means.NO_REASON : ground.code(),
                ground == null ? null : ground.kind(),
                Optional.ofNullable(ground)
                        .map(fits -> statement(fits, lengths))
                        .orElse(Known.NO),
                proofs.statuses().getOrDefault(Route.CARD, EvidenceStatus.NOT_ASKED),
                platformDone.orElse(null),
                Freshness.toPaypal(disputeCase.evidence(), acts),
                acts.all(PaypalDecided.class).stream()
                        .filter(decided ->
                                decided.payment().orElse(payment.id()).equals(payment.id()))
                        .reduce((before, after) -> after)
                        .flatMap(PaypalDecided::reason)
                        .orElse(null),
                legs,
                own);
    }

    /** Whether, with those of other cases, this is one of so many disputes that the scheme wants a signed statement. */
    private Known statement(Ground ground, Lengths lengths) {
        if (ground.statementFrom().isEmpty()) {
            return Known.NO;
        }
        double from = lengths.measured(ground.statementFrom().get()).number();
        return Known.of(
                disputeCase.elsewhere().disputesSameSellerSameCard30Days().map(others -> others + 1 >= from));
    }

    private Picture picture(Clocks clocks, ProofFold proofs, Findings known) {
        Order order = disputeCase.order();
        Item item = order.item();
        Problem problem = disputeCase.problem();
        Map<Leg, Standing> legs = replay.legs();
        return new Picture(
                problem.type(),
                policy.family(problem.type()),
                problem.root().orElse(null),
                problem.root().map(policy::family).orElse(null),
                disputeCase.asker().orElse(null),
                problem.certainty().orElse(null),
                problem.extent().orElse(null),
                problem.wants().orElse(null),
                order.tracking().orElse(null),
                item.category().orElse(null),
                item.state().orElse(null),
                disputeCase.seller().insolvency().orElse(null),
                Known.of(item.choice()),
                Known.of(item.freeReturns()),
                Known.of(item.fastDelivery()),
                Known.of(disputeCase.seller().professional()),
                Known.of(disputeCase.seller().reachable()),
                Known.of(order.carrierChosenByBuyer()),
                paidOutside(),
                known.hasPlatform(),
                Known.of(order.deliveryDateEssential()),
                known.promisedFast(),
                known.groundFits(),
                known.clearedCustoms(),
                known.cardBlocked(),
                known.often(),
                known.costKnown(),
                known.addressed(),
                known.tracked(),
                Freshness.toThePlatform(disputeCase.evidence(), acts),
                acts.last(DisputeDecided.class).flatMap(DisputeDecided::reason).orElse(null),
                acts.last(RefundReceived.class).flatMap(RefundReceived::form).orElse(null),
                Refunds.of(disputeCase, acts),
                policy.signals(problem),
                legs,
                proofs.statuses(),
                clocks);
    }

    private static Optional<Remedy> remedy(ActionRow row, Means means) {
        return row.remedy()
                .filter(way -> way.from().contains(means.leg(way.leg())) && fits(way, means.reason()))
                .map(way -> new Remedy(
                        means.id(),
                        row.action(),
                        way.route(),
                        Known.of(way.afterDelivery()),
                        means.reach(way.clock()),
                        means.near(way.clock())));
    }

    private static boolean fits(ActionRow.Begins way, @Nullable ReasonKind reason) {
        return way.reasons().isEmpty() || (reason != null && way.reasons().contains(reason));
    }

    /** The message to the seller that lacks the least, of several the last: one that lacks more takes nothing back. */
    private Optional<Message> message() {
        return acts.all(SellerContacted.class).stream()
                .map(contact -> new Message(
                        Known.of(contact.problemExplained()),
                        contact.proposed().isPresent() ? Known.YES : Known.of(contact.solutionProposed()),
                        Known.of(contact.channel().map(Channel.PLATFORM_MESSAGES::equals))))
                .reduce((before, after) -> after.lacks() <= before.lacks() ? after : before);
    }

    /** What the seller ever answered, with the place of the last time. */
    private Map<Answer, Integer> heard() {
        Map<Answer, Integer> heard = new EnumMap<>(Answer.class);
        for (int position = 1; position <= acts.events().size(); position++) {
            if (acts.events().get(position - 1) instanceof SellerReplied reply
                    && reply.answer().isPresent()) {
                heard.put(reply.answer().get(), position);
            }
        }
        return heard;
    }

    private Known paidOutside() {
        boolean any = disputeCase.payments().stream()
                .anyMatch(payment -> payment.offPlatform().orElse(false));
        boolean all = !disputeCase.payments().isEmpty()
                && disputeCase.payments().stream()
                        .allMatch(payment -> payment.offPlatform().isPresent());
        return any ? Known.YES : all ? Known.NO : Known.UNKNOWN;
    }
}
