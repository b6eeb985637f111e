package org.disputerules.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the checks of a case found, and the checks that several of them share. What is absent passes each of them. */
final class CaseFindings {
    /** Beyond these a day is a slip of the pen, and reckoning with it could leave the calendar. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** No currency has more decimals. */
    private static final int MOST_DECIMALS = 4;

    private static final int MOST_DIGITS = 15;

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final Pattern NAME = Pattern.compile("[A-Z0-9][A-Z0-9_]*");

    private final List<InputProblem> found = new ArrayList<>();
    private final @Nullable LocalDate asOf;

    CaseFindings(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }

    List<InputProblem> all() {
        return Collections.unmodifiableList(found);
    }

    void add(String path, String message, String hint) {
        found.add(InputProblem.at(path, message, hint));
    }

    /** For what a constructor in Java can leave out; a file is refused before. */
    void required(String path, @Nullable Object value) {
        if (value == null) {
            add(path, "Missing '" + path.substring(path.lastIndexOf('.') + 1) + "'.", "Add it: it is required here.");
        }
    }

    /** A day that may lie in the future. */
    void day(String path, Optional<LocalDate> day) {
        day.filter(known -> known.isBefore(FIRST_DAY) || known.isAfter(LAST_DAY))
                .ifPresent(
                        known -> add(path, known + " is no day of a dispute.", "Maybe a digit of the year is wrong."));
    }

    /** A day on which something happened, so that it cannot lie after the day asked about. */
    void pastDay(String path, Optional<LocalDate> day) {
        day(path, day);
        day.filter(known -> asOf != null && known.isAfter(asOf))
                .ifPresent(known -> add(
                        path,
                        known + " lies after asOf, " + asOf + ".",
                        "Leave out what has not happened yet, or ask about a later day."));
    }

    /** A day that can be compared with others: one that lies in the future is wrong by itself. */
    Optional<LocalDate> credible(Optional<LocalDate> day) {
        return day.filter(known -> asOf == null || !known.isAfter(asOf));
    }

    /** Two days of which the second cannot come before the first. */
    void inOrder(String earlierPath, Optional<LocalDate> earlier, String path, Optional<LocalDate> day) {
        if (earlier.isPresent() && day.isPresent() && day.get().isBefore(earlier.get())) {
            add(
                    path,
                    day.get() + " lies before " + earlierPath + ", " + earlier.get() + ".",
                    "Correct one of the two days, or leave out the one that is unknown.");
        }
    }

    void money(String path, Optional<Money> money) {
        money.ifPresent(known -> amount(path, known.amount(), known.currency()));
    }

    void amount(String path, @Nullable BigDecimal amount, @Nullable Currency currency) {
        required(path + ".amount", amount);
        required(path + ".currency", currency);
        if (amount != null && amount.signum() < 0) {
            add(path + ".amount", amount + " is negative.", "Write the amount without a sign.");
        } else if (amount != null && !isAmount(amount)) {
            add(path + ".amount", amount + " is no amount of money.", "Maybe a digit is too many.");
        }
        // XAU, XXX and their like: gold, tests, and no currency at all.
        if (currency != null && currency.getDefaultFractionDigits() < 0) {
            add(
                    path + ".currency",
                    "'" + currency.getCurrencyCode() + "' is no currency that one pays with.",
                    "Write the ISO 4217 code of the currency, such as EUR.");
        }
    }

    private static boolean isAmount(BigDecimal amount) {
        // Precision and scale first: to strip the zeros of 1E+999999999 would cost the memory that they guard.
        return amount.precision() - (long) amount.scale() <= MOST_DIGITS
                && amount.scale() <= 10 * MOST_DIGITS
                && amount.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    void country(String path, Optional<String> country) {
        country.filter(code -> !COUNTRIES.contains(code))
                .ifPresent(code -> add(path, "'" + code + "' is no country.", hintForCountry(code)));
    }

    private static String hintForCountry(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (COUNTRIES.contains(upper)) {
            return "Maybe " + upper + "?";
        }
        return switch (upper) {
            case "UK" -> "Maybe GB?";
            case "EL" -> "Maybe GR?";
            default -> "Write its ISO 3166 code, two capital letters such as FR.";
        };
    }

    /** The id of a marketplace or a body: the policy says which ones it knows. */
    void name(String path, Optional<String> name) {
        name.filter(id -> !NAME.matcher(id).matches())
                .ifPresent(id -> add(
                        path,
                        "'" + id + "' is no id.",
                        "Ids are capital letters, digits and underscores, such as ALIEXPRESS."));
    }

    void notNegative(String path, Optional<Integer> number) {
        number.filter(known -> known < 0).ifPresent(known -> add(path, known + " is negative.", "Write zero or more."));
    }
}
