package org.disputerules.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // days, over the end of a month and of a year, with and without a leap day
                "2026-02-28 + 15 d (AE-14) = 2026-03-15",
                "2027-02-28 + 1 d (X) = 2027-03-01",
                "2028-02-28 + 1 d (X) = 2028-02-29",
                "2028-03-01 - 1 d (X) = 2028-02-29",
                "2026-12-31 + 1 d (X) = 2027-01-01",
                "2026-03-10 + 0 d (X) = 2026-03-10",
                // weeks
                "2026-02-28 + 2 w (X) = 2026-03-14",
                // months and years end on the last day of a shorter month
                "2026-01-31 + 1 m (X) = 2026-02-28",
                "2028-01-31 + 1 m (X) = 2028-02-29",
                "2026-03-31 - 1 m (X) = 2026-02-28",
                "2025-11-30 + 13 m (X) = 2026-12-30",
                "2028-02-29 + 1 y (X) = 2029-02-28",
                "2028-02-29 + 4 y (X) = 2032-02-29",
                // working days: Friday to Monday, from a weekend, over two weekends, backwards
                "2026-03-06 + 1 wd (X) = 2026-03-09",
                "2026-03-07 + 1 wd (X) = 2026-03-09",
                "2026-03-08 + 5 wd (X) = 2026-03-13",
                "2026-03-05 + 10 wd (X) = 2026-03-19",
                "2026-03-09 - 1 wd (X) = 2026-03-06",
                "2026-03-07 + 0 wd (X) = 2026-03-07",
                // hours
                "2026-03-05 + 48 h (X) = 2026-03-07",
                // chains, from left to right
                "2026-02-28 + 15 d (AE-14) - 1 d (OURS safety-day) = 2026-03-14",
                "2026-01-30 + 1 m (X) + 1 d (Y) = 2026-03-01",
                "2026-01-30 + 1 d (Y) + 1 m (X) = 2026-02-28",
                // a page
                "2026-02-28 (stated) = 2026-02-28",
                "2026-02-28 (stated) + 1 d (X) = 2026-03-01",
                // spaces do not matter
                " 2026-02-28+15 d(AE-14)=2026-03-15 "
            })
    void reckons(String line) {
        Sum sum = Sum.parse(line);

        assertThat(sum.computed()).isEqualTo(sum.stated());
    }

    @Test
    void readsEveryPart() {
        Sum sum = Sum.parse("2026-02-28 + 15 d (AE-14) - 1 wd (OURS, safety-day) = 2026-03-13");

        assertThat(sum.start()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(sum.stated()).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(sum.terms())
                .containsExactly(
                        new Sum.Term(true, new Length(15, LengthUnit.DAYS), List.of("AE-14")),
                        new Sum.Term(false, new Length(1, LengthUnit.WORKING_DAYS), List.of("OURS", "safety-day")));
    }

    @Test
    void saysTheRightSum() {
        assertThat(Sum.parse("2028-02-28 + 1 d (A) + 2 wd (B) = 2028-03-01").corrected())
                .isEqualTo("2028-02-28 + 1 d + 2 wd = 2028-03-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-28",
                "2026-02-28 + 15 d = 2026-03-15",
                "2026-02-28 + 15 d () = 2026-03-15",
                "2026-02-28 + d (AE-14) = 2026-03-15",
                "2026-02-28 + 15 d (AE-14)",
                "28.2.2026 + 15 d (AE-14) = 15.3.2026",
                "2026-02-28 + 15 d (AE-14) = 2026-03-15, the last day"
            })
    void refusesWhatIsNoSum(String line) {
        assertThatThrownBy(() -> Sum.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no sum")
                .hasMessageContaining("2026-02-28 + 15 d (AE-14) = 2026-03-15");
    }

    @Test
    void refusesABareDayThatIsNotCalledStated() {
        assertThatThrownBy(() -> Sum.parse("2026-02-28 = 2026-02-28")).hasMessageContaining("(stated)");
    }

    @Test
    void refusesADayThatIsInNoCalendar() {
        assertThatThrownBy(() -> Sum.parse("2026-02-30 + 1 d (X) = 2026-03-01")).hasMessageContaining("2026-02-30");
    }

    @Test
    void refusesAnUnknownUnit() {
        assertThatThrownBy(() -> Sum.parse("2026-02-28 + 1 days (X) = 2026-03-01"))
                .hasMessageContaining("the unit days")
                .hasMessageContaining("h, d, wd, w, m, y");
    }

    @Test
    void refusesHoursThatAreNoWholeDays() {
        assertThatThrownBy(() -> Sum.parse("2026-02-28 + 36 h (X) = 2026-03-01"))
                .hasMessageContaining("36 h");
    }
}
