package org.disputerules.drl;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.drl.StoryRun.Day;
import org.disputerules.drl.StoryRun.Told;
import org.disputerules.drl.evaluator.Diagnosis;
import org.disputerules.drl.evaluator.RuleForm;
import org.disputerules.drl.fact.Anchor;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.table.ClockRow;
import org.disputerules.drl.table.TransitionRow;
import org.disputerules.recommendation.Reason;

/** What of a policy stories tell: where each rule speaks and nearly does, each row that moves a leg, each clock's end. */
final class StoryCoverage {
    private final Deciding deciding;
    private final Set<String> clockRows;
    private final SortedMap<Item, SortedSet<String>> stories = new TreeMap<>();

    /** What is to be told. */
    enum Kind {
        SPEAKS("speaks where a story expects it"),
        NEARLY("is silent because of one condition alone"),
        MOVES("moves a leg"),
        DAY_BEFORE("asked on the day before its last day"),
        LAST_DAY("asked on its last day"),
        DAY_AFTER("asked on the day after its last day");

        private static final List<Kind> AROUND_A_CLOCK = List.of(DAY_BEFORE, LAST_DAY, DAY_AFTER);

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Something of a rule or row that is to be told. */
    record Item(Kind kind, String id) implements Comparable<Item> {
        @Override
        public int compareTo(Item other) {
            return Comparator.comparing(Item::kind).thenComparing(Item::id).compare(this, other);
        }

        @Override
        public String toString() {
            return id + " " + kind.words;
        }
    }

    StoryCoverage(Deciding deciding, Collection<Told> told) {
        this.deciding = deciding;
        Tables tables = deciding.policy().tables();
        this.clockRows = tables.clocks().stream().map(ClockRow::id).collect(Collectors.toUnmodifiableSet());
        deciding.forms().stream()
                .map(this::id)
                .forEach(id -> Stream.of(Kind.SPEAKS, Kind.NEARLY)
                        .forEach(kind -> stories.put(new Item(kind, id), new TreeSet<>())));
        tables.transitions().forEach(row -> stories.put(new Item(Kind.MOVES, row.id()), new TreeSet<>()));
        tables.clocks()
                .forEach(row -> Kind.AROUND_A_CLOCK.stream()
                        .skip(endsOnADayThatHasCome(row) ? 1 : 0)
                        .forEach(kind -> stories.put(new Item(kind, row.id()), new TreeSet<>())));
        told.parallelStream()
                .map(one -> Map.entry(one.story(), items(one)))
                .toList()
                .forEach(found -> found.getValue()
                        .forEach(item -> stories.computeIfAbsent(item, key -> new TreeSet<>())
                                .add(found.getKey())));
    }

    /** Where a clock ends on the very day on which something happened, nobody can ask on the day before. */
    private static boolean endsOnADayThatHasCome(ClockRow row) {
        return row.length().isEmpty() && row.origin().equals(Anchor.SENT_BACK.name());
    }

    /** Everything to be told, with the stories that do. */
    SortedMap<Item, SortedSet<String>> stories() {
        return Collections.unmodifiableSortedMap(stories);
    }

    /** What no story tells. */
    List<Item> untold() {
        return stories.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The days around a clock's end that one story alone asks on. */
    List<Item> daysOnlyOf(String story) {
        return stories.entrySet().stream()
                .filter(entry -> Kind.AROUND_A_CLOCK.contains(entry.getKey().kind()))
                .filter(entry -> entry.getValue().equals(Set.of(story)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String id(RuleForm form) {
        return deciding.rules().card(form.name()).id();
    }

    private Set<Item> items(Told told) {
        Set<Item> items = new HashSet<>();
        for (Day day : told.days()) {
            Set<String> spoke = day.stated().said().stream()
                    .map(said -> deciding.rules().card(said.rule()).id())
                    .collect(Collectors.toSet());
            for (RuleForm form : deciding.forms()) {
                String id = id(form);
                if (spoke.contains(id)) {
                    if (day.step().rules().contains(id)) {
                        items.add(new Item(Kind.SPEAKS, id));
                    }
                } else if (!items.contains(new Item(Kind.NEARLY, id))
                        && !Diagnosis.of(form, day.stated().all()).nearMisses().isEmpty()) {
                    items.add(new Item(Kind.NEARLY, id));
                }
            }
            Replay.of(deciding.policy(), day.stated().situation().history()).path().stream()
                    .map(TransitionRow::id)
                    .forEach(id -> items.add(new Item(Kind.MOVES, id)));
            day.stated().situation().clocks().stream()
                    .flatMap(clock -> around(clock, day))
                    .forEach(items::add);
        }
        return items;
    }

    /** The rows from which a clock has its last and its safe day, where the day of the question is beside theirs. */
    private Stream<Item> around(Clock clock, Day day) {
        return clock.because().stream()
                .filter(reason ->
                        clockRows.contains(reason.id()) && !lastDay(reason).isEmpty())
                .flatMap(reason -> {
                    long past = ChronoUnit.DAYS.between(
                            LocalDate.parse(lastDay(reason)),
                            day.step().disputeCase().asOf());
                    return Math.abs(past) > 1
                            ? Stream.empty()
                            : Stream.of(new Item(Kind.AROUND_A_CLOCK.get((int) past + 1), reason.id()));
                });
    }

    private static String lastDay(Reason reason) {
        return reason.says().args().getOrDefault("lastDay", "");
    }
}
