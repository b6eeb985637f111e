package org.disputerules.drl;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of public holidays is what a kept holiday library gives; no user of ours gets that library. */
class HolidaysTest {
    private static final Path KEPT = Path.of("src/main/resources/org/disputerules/drl/tables/holidays.yaml");
    private static final Path MADE = Path.of("target/holidays.yaml");
    private static final int FIRST = 2020;

    /** The library calls days of Iceland public on which people work: such a day would make a time look longer than it is. */
    private static final Set<String> UNSURE = Set.of("IS");

    private static final int LAST = 2040;

    @Test
    void theTableIsWhatTheLibraryGives() throws IOException {
        Files.writeString(MADE, made());
        assertThat(Files.readString(KEPT))
                .as("a copy of %s; where the library is right, copy it over", MADE)
                .isEqualTo(Files.readString(MADE));
    }

    private static String made() {
        return """
                # The public holidays of a whole country that lie on a day from Monday to Friday, by year. Made from the library Jollyday by HolidaysTest, never by
                # hand: to go on with later years, change its last one, run it, and copy target/holidays.yaml over this file.
                """
                + countries()
                        .sorted()
                        .filter(country -> !UNSURE.contains(country))
                        .flatMap(country -> IntStream.rangeClosed(FIRST, LAST).mapToObj(year -> row(country, year)))
                        .collect(joining());
    }

    /** Where a buyer's last day moves. */
    private static Stream<String> countries() {
        return Stream.of(Locale.getISOCountries())
                .filter(country -> TestPolicy.POLICY.tables().clocks().stream()
                        .filter(row -> row.onDayOff().isPresent())
                        .anyMatch(row ->
                                TestPolicy.POLICY.places().hold(row.buyers(), Optional.of(country), Optional.empty())));
    }

    private static String row(String country, int year) {
        String days = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                .getHolidays(Year.of(year))
                .stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getActualDate)
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .distinct()
                .sorted()
                .map(LocalDate::toString)
                .collect(joining(", "));
        return "- { country: \"%s\", year: %d, days: [%s] }%n"
                .formatted(country, year, days)
                .replace("\r", "");
    }
}
