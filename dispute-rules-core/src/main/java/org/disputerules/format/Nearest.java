package org.disputerules.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** "Did you mean": the known names that are nearest to one that is not known. */
final class Nearest {
    private static final int LONGEST = 60;
    private static final int FEW = 16;

    private final String wanted;

    private Nearest(String wanted) {
        this.wanted = letters(wanted);
    }

    /** A hint with the nearest names, else with all where they are few. */
    static String hint(String wanted, Collection<String> known) {
        List<String> near = wanted.length() > LONGEST ? List.of() : new Nearest(wanted).among(known);
        if (!near.isEmpty()) {
            return "Maybe " + listed(near, " or ") + "?";
        }
        return known.size() <= FEW
                ? "Known here: " + String.join(", ", known) + "."
                : "None of the " + known.size() + " known names is near; see the schema.";
    }

    private List<String> among(Collection<String> known) {
        record Candidate(String name, int distance) {}
        List<Candidate> candidates = known.stream()
                .map(name -> new Candidate(name, distance(letters(name))))
                .filter(candidate -> candidate.distance() <= Math.max(1, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .toList();
        int best = candidates.isEmpty() ? 0 : candidates.get(0).distance();
        return candidates.stream()
                .filter(candidate -> candidate.distance() <= best + 1 && (best > 0 || candidate.distance() == 0))
                .limit(3)
                .map(Candidate::name)
                .toList();
    }

    private static String listed(List<String> names, String last) {
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + last + names.get(names.size() - 1);
    }

    /** Case and separators are the commonest slips, so they do not count. */
    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The number of letters to insert, delete, replace or swap with a neighbour; a part of a name is near to it too. */
    private int distance(String name) {
        if (wanted.length() >= 4 && name.length() >= 4 && (name.contains(wanted) || wanted.contains(name))) {
            return 1;
        }
        int[][] d = new int[wanted.length() + 1][name.length() + 1];
        for (int i = 0; i <= wanted.length(); i++) {
            for (int j = 0; j <= name.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, i, j, name);
            }
        }
        return d[wanted.length()][name.length()];
    }

    private int step(int[][] d, int i, int j, String name) {
        int replace = d[i - 1][j - 1] + (wanted.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && wanted.charAt(i - 1) == name.charAt(j - 2)
                && wanted.charAt(i - 2) == name.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
