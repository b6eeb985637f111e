package org.disputerules.drl;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.disputerules.drl.StoryCoverage.Item;
import org.disputerules.drl.StoryRun.Told;
import org.disputerules.suite.Story;

/**
 * What stories are worth: which mutants of the policy they notice, what they tell of it, and what each adds.
 *
 * @param refused the mutants that the loader's check refuses
 * @param noticed every other mutant, with the stories that notice it
 * @param useless the mutants that nobody notices and that change no answer of the given space either
 * @param coverage what the stories tell
 * @param stories the names of the stories that were told
 * @param failing the names of those that fail without any change, and were left out
 */
record StoryAudit(
        List<String> refused,
        Map<Mutant, SortedSet<String>> noticed,
        Set<Mutant> useless,
        StoryCoverage coverage,
        List<String> stories,
        List<String> failing) {

    static StoryAudit of(Deciding deciding, Collection<Story> stories, GeneratedSpace space) {
        StoryRun run = new StoryRun(deciding, List.copyOf(stories));
        Mutants mutants = Mutants.of(deciding.forms(), deciding.policy().tables());
        Map<Mutant, SortedSet<String>> noticed = new LinkedHashMap<>();
        mutants.made().parallelStream()
                .map(mutant -> Map.entry(mutant, run.noticing(mutant)))
                .toList()
                .forEach(entry -> noticed.put(entry.getKey(), entry.getValue()));
        return new StoryAudit(
                mutants.refused(),
                noticed,
                space.changingNothing(unnoticed(noticed)),
                new StoryCoverage(deciding, run.told()),
                run.told().stream().map(Told::story).toList(),
                run.failing());
    }

    private static List<Mutant> unnoticed(Map<Mutant, SortedSet<String>> noticed) {
        return noticed.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The mutants that no story notices, in the order in which they were made. */
    List<Mutant> survivors() {
        return unnoticed(noticed);
    }

    /** Whether a part of all mutants, in percent, is noticed. */
    boolean noticesAtLeast(int percent) {
        return (noticed.size() - survivors().size()) * 100 >= percent * noticed.size();
    }

    /** What one story alone notices, and the days around a clock's end that it alone asks on. */
    List<String> onlyOf(String story) {
        List<String> only = noticed.entrySet().stream()
                .filter(entry -> entry.getValue().equals(Set.of(story)))
                .map(entry -> entry.getKey().name())
                .collect(Collectors.toList());
        coverage.daysOnlyOf(story).stream().map(Item::toString).forEach(only::add);
        return only;
    }

    /** The stories that could go without anybody noticing. */
    List<String> idle() {
        return stories.stream()
                .filter(story -> onlyOf(story).isEmpty())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
