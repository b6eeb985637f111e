package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.drl.Decider.Decision;
import org.disputerules.drl.Unknowns.Unknown;
import org.disputerules.recommendation.Question;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.Tier;

/**
 * Finds the unknown facts of which one single answer changes the next action: its action, target or route. Each answer
 * is tried by deciding the case in which it is known; an answer that the case's own check refuses is impossible. A
 * hypothetical case is decided only, never asked about.
 *
 * <p>The most decisive question comes first: by the share of its answers that change the next action, then by the tier of
 * the most pressing action that it can lead to, then by path.
 */
final class Questions {
    /** Between the first and the last day of a stretch, as in ISO 8601. */
    private static final String TO = "/";

    private static final Comparator<Asked> ORDER = Comparator.comparingDouble(Asked::share)
            .reversed()
            .thenComparing(Asked::tier)
            .thenComparing(asked -> asked.question().path());

    private final Decider decider;
    private final Decision base;
    private final Move now;

    /** What must change for an answer to matter. */
    private record Move(Action action, String target, Route route) {
        static Move of(Decision decision) {
            Candidate next = decision.next();
            return new Move(next.action(), next.target(), next.route());
        }
    }

    /** A possible answer, or a stretch of days, and what it leads to. */
    private record Trial(String answer, Move move, Tier tier) {
        static Trial of(String answer, Decision decision) {
            return new Trial(answer, Move.of(decision), decision.next().tier());
        }
    }

    private record Asked(Question question, double share, Tier tier) {}

    Questions(Decider decider, Decision base) {
        this.decider = decider;
        this.base = base;
        this.now = Move.of(base);
    }

    List<Question> all() {
        List<Asked> asked = new ArrayList<>();
        for (Unknown unknown : Unknowns.of(decider.policy(), base.disputeCase())) {
            List<Trial> trials = unknown.isDay() ? days(unknown) : values(unknown);
            List<Trial> changing =
                    trials.stream().filter(trial -> !trial.move().equals(now)).toList();
            if (!changing.isEmpty()) {
                asked.add(asked(unknown, unknown.isDay() ? stretches(trials) : changing, changing, trials.size()));
            }
        }
        asked.sort(ORDER);
        return asked.stream().map(Asked::question).toList();
    }

    private static Asked asked(Unknown unknown, List<Trial> answers, List<Trial> changing, int tried) {
        return new Asked(
                new Question(
                        unknown.path(),
                        answers.stream().map(Trial::answer).toList(),
                        answers.stream().map(trial -> trial.move().action()).toList()),
                (double) changing.size() / tried,
                changing.stream()
                        .map(Trial::tier)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** Days tried one after the other that lead to the same: the first and the last of them, or the one. */
    private List<Trial> stretches(List<Trial> days) {
        List<Trial> stretches = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= days.size(); next++) {
            Trial begin = days.get(first);
            if (next == days.size() || !days.get(next).move().equals(begin.move())) {
                Trial end = days.get(next - 1);
                if (!begin.move().equals(now)) {
                    String answer = next - 1 == first ? begin.answer() : begin.answer() + TO + end.answer();
                    stretches.add(new Trial(answer, begin.move(), begin.tier()));
                }
                first = next;
            }
        }
        return stretches;
    }

    private List<Trial> values(Unknown unknown) {
        List<Trial> trials = new ArrayList<>();
        for (Object answer : unknown.answers()) {
            decide(unknown, answer).ifPresent(decision -> trials.add(Trial.of(answer.toString(), decision)));
        }
        return trials;
    }

    private List<Trial> days(Unknown unknown) {
        List<Trial> trials = new ArrayList<>();
        DayTrials.of(base, day -> decide(unknown, day))
                .forEach((day, decision) -> trials.add(Trial.of(day.toString(), decision)));
        return trials;
    }

    private Optional<Decision> decide(Unknown unknown, Object answer) {
        try {
            return Optional.of(decider.decide(unknown.with().apply(answer), base));
        } catch (InvalidInputException impossible) {
            return Optional.empty();
        }
    }
}
