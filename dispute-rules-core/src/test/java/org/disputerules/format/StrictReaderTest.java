package org.disputerules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.disputerules.format.Refusal.lines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.SellerContacted;
import org.disputerules.recommendation.Grade;
import org.junit.jupiter.api.Test;

class StrictReaderTest {
    record Row(
            String id,
            Grade grade,
            int days,
            boolean inclusive,
            Optional<LocalDate> from,
            List<Part> parts,
            Set<ProblemType> problems,
            Map<Grade, BigDecimal> weights,
            SortedMap<String, String> words) {
        Row {
            if (days > 365) {
                throw new IllegalArgumentException("More than a year: " + days + ".");
            }
        }
    }

    record Part(String name, Optional<Part> inner) {}

    record Story(String title, @FieldName("case") DisputeCase disputeCase, List<Event> then) {}

    record Strange(Thread thread) {}

    @Test
    void readsAllThatARecordCanHold() {
        Row row = StrictReader.read("""
                id: ROW-1
                grade: HIGH
                days: 15
                inclusive: true
                from: 2024-02-29
                parts:
                  - { name: a, inner: { name: b } }
                problems: [DAMAGED, OTHER]
                weights: { LOW: 0.50, HIGH: 1 }
                words: { z: last, a: "yes" }
                """, Row.class);
        assertThat(row.parts()).containsExactly(new Part("a", Optional.of(new Part("b", Optional.empty()))));
        assertThat(row.problems()).containsExactly(ProblemType.DAMAGED, ProblemType.OTHER);
        assertThat(row.weights())
                .containsExactly(entry(Grade.LOW, new BigDecimal("0.50")), entry(Grade.HIGH, BigDecimal.ONE));
        assertThat(row.words()).containsExactly(entry("a", "yes"), entry("z", "last"));
        assertThat(row.from()).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void readsListsAndLeavesAbsentCollectionsEmpty() {
        List<Row> rows = StrictReader.readList("""
                - { id: A, grade: LOW, days: 1 }
                - { id: B, grade: LOW, days: 1, inclusive: false, parts: , from: null }
                """, Row.class);
        assertThat(rows).extracting(Row::id).containsExactly("A", "B");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.inclusive()).isFalse();
            assertThat(row.parts()).isEmpty();
            assertThat(row.problems()).isEmpty();
            assertThat(row.weights()).isEmpty();
            assertThat(row.words()).isEmpty();
            assertThat(row.from()).isEmpty();
        });
        assertThat(StrictReader.readList("[]", Row.class)).isEmpty();
        assertThat(StrictReader.readList("[\"a\", \"b\"]", String.class)).containsExactly("a", "b");
    }

    @Test
    void readsASealedInterfaceByItsType() {
        assertThat(StrictReader.read("type: SELLER_CONTACTED\non: 2026-03-02\n", Event.class))
                .isEqualTo(SellerContacted.on(LocalDate.of(2026, 3, 2)));
    }

    @Test
    void namesEveryMistakeAtOnce() {
        String text = """
                - id: 17
                  grad: HIGH
                  grade: HIHG
                  days: 400
                  inclusive: "true"
                  from: 2023-02-29
                  parts: { name: a }
                  problems: [DAMAGED, DAMAGED, DAMAGE]
                  weights: { MIDDLE: 1, LOW: , HIGH: x }
                - id: B
                -
                - text
                - { id: C, grade: LOW, days: 400, inclusive: true }
                """;
        assertThat(lines(() -> StrictReader.readList(text, Row.class)))
                .containsExactly(
                        "line 1, [0].id: Expected a text, found the number 17. Put it in quotes if it is a text.",
                        "line 2, [0].grad: Unknown field 'grad'. Maybe grade?",
                        "line 3, [0].grade: Unknown value 'HIHG'. Maybe HIGH?",
                        "line 5, [0].inclusive: Expected true or false, found the text 'true'. Write it without quotes.",
                        "line 6, [0].from: '2023-02-29' is no day of the calendar. Correct the month or the day.",
                        "line 7, [0].parts: Expected a list, found fields. Put each item on a line of its own that begins with"
                                + " '- '.",
                        "line 8, [0].problems[2]: Unknown value 'DAMAGE'. Maybe DAMAGED?",
                        "line 8, [0].problems[1]: 'DAMAGED' stands in the list twice. Keep one.",
                        "line 9, [0].weights.MIDDLE: Unknown value 'MIDDLE'. Known here: HIGH, MEDIUM, OURS, LOW.",
                        "line 9, [0].weights.LOW: Nothing is said of 'LOW'. Remove it, or give its value.",
                        "line 9, [0].weights.HIGH: Expected a number, found the text 'x'."
                                + " Leave the field out if the value is unknown.",
                        "line 10, [1].grade: Missing 'grade'. Add it: it is required here.",
                        "line 10, [1].days: Missing 'days'. Add it: it is required here.",
                        "line 11, [2]: The item is empty. Remove it, or say what it is.",
                        "line 12, [3]: Expected fields with names, found 'text'. Write each field as 'name: value'.",
                        "line 13, [4]: More than a year: 400. See what Row asks for.");
    }

    @Test
    void linesAreRightInJsonToo() {
        String text = """
                {
                  "id": "A",
                  "days": 1e1,
                  "inclusive": true,
                  "parts": [
                    { "name": "a" },
                    { "nam": "b" }
                  ]
                }
                """;
        assertThat(lines(() -> StrictReader.read(text, Row.class)))
                .containsExactly(
                        "line 1, grade: Missing 'grade'. Add it: it is required here.",
                        "line 3, days: '1e1' is no whole number. Write digits only, such as 2.",
                        "line 7, parts[1].nam: Unknown field 'nam'. Maybe name?",
                        "line 7, parts[1].name: Missing 'name'. Add it: it is required here.");
    }

    @Test
    void whatARecordRefusesIsPlacedWhereItStands() {
        String text = """
                title: two payments and a bad event
                case:
                  asOf: 2026-03-10
                  problem: { type: DAMAGED }
                  payments:
                    - { method: CARD }
                  events:
                    - { type: BOGUS }
                    - { type: BANK_NOTIFIED, on: 2026-03-05, payment: crad }
                    - { type: BANK_NOTIFIED, on: 2026-03-04, payment: card }
                then:
                  - { type: SELLER_REPLIED, on: 2026-03-11, answer: NEVER }
                """;
        assertThat(lines(() -> StrictReader.read(text, Story.class)))
                .containsExactly(
                        "line 8, case.events[0].type: Unknown type 'BOGUS'."
                                + " None of the 72 known names is near; see the schema.",
                        "line 9, case.events[1].payment: No payment of the case has the id 'crad'. Known here: card.",
                        "line 10, case.events[2].on: 2026-03-04 lies before case.events[1].on, 2026-03-05."
                                + " Correct one of the two days, or leave out the one that is unknown.",
                        "line 12, then[0].answer: Unknown value 'NEVER'. Known here: REFUSES, ACCEPTS, PROMISES, ASKS_TO_WAIT,"
                                + " ASKS_TO_CLOSE, ASKS_TO_CONFIRM_RECEIPT, ASKS_TO_CANCEL, ASKS_TO_PAY_OUTSIDE,"
                                + " ASKS_FOR_EVIDENCE, ASKS_TO_RETURN, ASKS_TO_CHANGE_GROUND, SENDS_TRACKING, THREATENS, NEUTRAL.");
    }

    @Test
    void aTypeThatItDoesNotKnowIsTheProgrammersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrictReader.read("thread: x\n", Strange.class))
                .withMessage("The reader knows no type such as java.lang.Thread.");
    }

    @Test
    void problemsThatAreFoundLaterGetTheirLines() {
        String text = "id: a\nparts:\n  - name: b\n  - inner: { name: c }\n";
        assertThat(StrictReader.located(
                        text,
                        List.of(
                                InputProblem.at("parts[1].inner.name", "It is c.", "Maybe d?"),
                                InputProblem.at("parts[0].missing", "It is not there.", "Maybe add it."))))
                .extracting(InputProblem::toString)
                .containsExactly(
                        "line 3, parts[0].missing: It is not there. Maybe add it.",
                        "line 4, parts[1].inner.name: It is c. Maybe d?");
    }

    @Test
    void aHintNamesWhatIsNear() {
        assertThat(StrictReader.hint("problm", List.of("problem", "other"))).isEqualTo("Maybe problem?");
        assertThat(StrictReader.hint("zzz", List.of("problem", "other"))).isEqualTo("Known here: problem, other.");
    }
}
