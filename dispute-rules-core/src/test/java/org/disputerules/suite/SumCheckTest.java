package org.disputerules.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumCheckTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 15);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-28 + 15 d (AE-14) = 2026-03-15",
                "2026-02-28 + 15 d (dispute-window) = 2026-03-15",
                "2026-03-01 + 15 d (AE-14) - 1 d (OURS safety-day) = 2026-03-15",
                "2026-03-13 + 48 h (AE-20) = 2026-03-15",
                "2026-03-13 + 2 d (AE-20) = 2026-03-15",
                "2026-03-12 + 3 d (stated) = 2026-03-15",
                "2026-03-15 (stated) = 2026-03-15"
            })
    void acceptsWhatIsRight(String line) {
        assertThat(objections(MARCH, Optional.of(LAST_DAY), line)).isEmpty();
    }

    @Test
    void refusesAWrongSumWithTheRightOne() {
        assertThat(objections(MARCH, Optional.empty(), "2026-02-28 + 15 d (AE-14) = 2026-03-14"))
                .singleElement()
                .asString()
                .contains("`2026-02-28 + 15 d (AE-14) = 2026-03-14`")
                .endsWith("the right sum is 2026-02-28 + 15 d = 2026-03-15");
    }

    @Test
    void refusesAWrongDayThatIsStated() {
        assertThat(objections(MARCH, Optional.empty(), "2026-02-28 (stated) = 2026-03-01"))
                .singleElement()
                .asString()
                .endsWith("the right sum is 2026-02-28 = 2026-02-28");
    }

    @Test
    void refusesALengthThatTheFactDoesNotHave() {
        assertThat(objections(MARCH, Optional.empty(), "2026-02-28 + 14 d (AE-14) = 2026-03-14"))
                .singleElement()
                .asString()
                .contains("AE-14 is not 14 d: dispute-window is 15 d from 2020-01-01");
    }

    @Test
    void refusesAnotherUnit() {
        assertThat(objections(MARCH, Optional.empty(), "2026-02-27 + 15 wd (AE-14) = 2026-03-20"))
                .singleElement()
                .asString()
                .contains("AE-14 is not 15 wd");
    }

    @Test
    void aValueCountsFromItsFirstDay() {
        String line = "2026-02-28 + 30 d (AE-14) = 2026-03-30";

        assertThat(objections(LocalDate.of(2026, 5, 31), Optional.empty(), line))
                .singleElement()
                .asString()
                .contains("dispute-window is 30 d from 2026-06-01");
        assertThat(objections(LocalDate.of(2026, 6, 1), Optional.empty(), line)).isEmpty();
    }

    @Test
    void refusesANameThatThePolicyDoesNotHave() {
        assertThat(objections(MARCH, Optional.empty(), "2026-02-28 + 1 d (OURS savety-day) = 2026-03-01"))
                .singleElement()
                .asString()
                .contains("no parameter of the policy has the id savety-day or encodes that fact");
    }

    @Test
    void namesALineThatIsNoSum() {
        assertThat(objections(MARCH, Optional.empty(), "about two weeks"))
                .singleElement()
                .asString()
                .startsWith("`about two weeks` is no sum");
    }

    @Test
    void refusesADayWithoutASum() {
        assertThat(objections(MARCH, Optional.of(LAST_DAY), "2026-02-28 + 14 d (stated) = 2026-03-14"))
                .singleElement()
                .asString()
                .contains("no sum ends in 2026-03-15, which is expected as lastDay");
    }

    private static List<String> objections(LocalDate asOf, Optional<LocalDate> lastDay, String... sums) {
        PolicyIndex policy = new PolicyIndex(List.of(), new FakePolicy(none -> null).parameters());
        Expectation expectation = new Expectation(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lastDay,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(sums));
        return new SumCheck(policy, asOf).objections(expectation);
    }
}
