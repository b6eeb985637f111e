package org.disputerules.suite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of arithmetic behind a day, such as {@code 2026-02-28 + 15 d (AE-14) = 2026-03-15}.
 *
 * @param start the day counted from
 * @param terms the lengths added and taken away, in order; empty for a day read off a page
 * @param stated the day that the line claims to reach
 */
record Sum(LocalDate start, List<Term> terms, LocalDate stated) {
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final String TERM = "\\s*([+-])\\s*(\\d{1,5})\\s*([a-z]+)\\s*\\(([^()]+)\\)";
    private static final Pattern LINE =
            Pattern.compile("\\s*" + DAY + "\\s*(\\(stated\\))?((?:" + TERM + ")*)\\s*=\\s*" + DAY + "\\s*");
    private static final Pattern ONE_TERM = Pattern.compile(TERM);
    private static final Pattern NAME = Pattern.compile("[^\\s,;]+");
    private static final int TERMS = 3;
    private static final int LAST = 8;

    Sum {
        terms = List.copyOf(terms);
    }

    /**
     * One length of a sum.
     *
     * @param plus whether it is added
     * @param length the length
     * @param names the ids in the parenthesis
     */
    record Term(boolean plus, Length length, List<String> names) {
        Term {
            names = List.copyOf(names);
        }

        private LocalDate after(LocalDate day) {
            return length.unit().after(day, plus ? length.number() : -length.number());
        }

        @Override
        public String toString() {
            return (plus ? "+ " : "- ") + length;
        }
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException when it is no sum; the message says why, without the line itself
     */
    static Sum parse(String line) {
        Matcher whole = LINE.matcher(line);
        if (!whole.matches()) {
            throw new IllegalArgumentException("is no sum. Maybe write `2026-02-28 + 15 d (AE-14) = 2026-03-15`,"
                    + " every length with a parenthesis that names a fact, a parameter or `stated`.");
        }
        List<Term> terms = ONE_TERM.matcher(whole.group(TERMS))
                .results()
                .map(Sum::term)
                .collect(Collectors.toCollection(ArrayList::new));
        if (terms.isEmpty() && whole.group(2) == null) {
            throw new IllegalArgumentException(
                    "adds nothing. Maybe write `2026-02-28 (stated) = 2026-02-28` for a day read off a page.");
        }
        return new Sum(day(whole.group(1)), terms, day(whole.group(LAST)));
    }

    private static Term term(MatchResult found) {
        LengthUnit unit = LengthUnit.ofSymbol(found.group(3))
                .orElseThrow(() -> new IllegalArgumentException(
                        "has the unit " + found.group(3) + ", which is none of h, d, wd, w, m, y."));
        int number = Integer.parseInt(found.group(2));
        if (unit == LengthUnit.HOURS && number % LengthUnit.HOURS_A_DAY != 0) {
            throw new IllegalArgumentException("counts " + number + " h, which is no whole number of days."
                    + " Maybe write the days that are safe; 24 h are 1 d.");
        }
        List<String> names =
                NAME.matcher(found.group(4)).results().map(MatchResult::group).toList();
        return new Term(found.group(1).equals("+"), new Length(number, unit), names);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("has the day " + text + ", which is in no calendar.", e);
        }
    }

    /** The day that the sum really reaches. */
    LocalDate computed() {
        LocalDate reached = start;
        for (Term term : terms) {
            reached = term.after(reached);
        }
        return reached;
    }

    /** The sum with the right result, without the parentheses. */
    String corrected() {
        String added = terms.stream().map(term -> " " + term).collect(Collectors.joining());
        return start + added + " = " + computed();
    }
}
