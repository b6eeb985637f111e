package org.disputerules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.format.Refusal.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.disputerules.dispute.Buyer;
import org.disputerules.dispute.CountryGroup;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.EventType;
import org.disputerules.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisputeFormatTest {
    private static final String LATE_PARCEL = """
            contract: 1
            id: late-parcel
            asOf: 2026-03-10
            buyer: { country: NO, countryGroup: , consumer: true }   # empty means unknown
            order:
              marketplace: ALIEXPRESS
              placedOn: 2026-01-12
              total: { amount: 34.90, currency: EUR }
            payments:
              - method: CARD
                paidOn: 2026-01-12
            problem: { type: NOT_RECEIVED }
            events:
              - { type: SELLER_CONTACTED, on: 2026-03-02, inWriting: true }
              - { type: SELLER_REPLIED, on: 2026-03-04, answer: ASKS_TO_WAIT }
            """;

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), LATE_PARCEL);
        DisputeCase read = DisputeFormat.readCase(file);
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(read.buyer().country()).contains("NO");
        assertThat(read.buyer().countryGroup()).isEmpty();
        assertThat(read.order().total()).contains(Money.of("34.90", "EUR"));
        assertThat(read.payments())
                .singleElement()
                .satisfies(payment -> assertThat(payment.id()).isEqualTo("card"));
        assertThat(read.events())
                .extracting(event -> event.type())
                .containsExactly(EventType.SELLER_CONTACTED, EventType.SELLER_REPLIED);
    }

    @Test
    void onlyTheDayAndTheProblemAreNeeded() {
        DisputeCase least = DisputeFormat.readCase("asOf: 2026-03-10\nproblem: { type: NONE_YET }\n");
        assertThat(least.contract()).isEqualTo(DisputeCase.CONTRACT);
        assertThat(least.buyer()).isEqualTo(Buyer.UNKNOWN);
        assertThat(least.events()).isEmpty();
        assertThat(least.problem().type()).isEqualTo(ProblemType.NONE_YET);
    }

    @Test
    void writesWhatIsKnownInTheOrderOfTheContract() {
        DisputeCase read = DisputeFormat.readCase(LATE_PARCEL);
        assertThat(DisputeFormat.toYaml(read)).isEqualTo("""
                        contract: 1
                        id: late-parcel
                        asOf: 2026-03-10
                        buyer:
                          country: "NO"
                          consumer: true
                        order:
                          marketplace: ALIEXPRESS
                          placedOn: 2026-01-12
                          total:
                            amount: 34.90
                            currency: EUR
                        payments:
                          - id: card
                            method: CARD
                            paidOn: 2026-01-12
                        problem:
                          type: NOT_RECEIVED
                        events:
                          - type: SELLER_CONTACTED
                            on: 2026-03-02
                            inWriting: true
                          - type: SELLER_REPLIED
                            on: 2026-03-04
                            answer: ASKS_TO_WAIT
                        """);
        assertThat(DisputeFormat.toJsonLine(read))
                .isEqualTo("{\"contract\":1,\"id\":\"late-parcel\",\"asOf\":\"2026-03-10\","
                        + "\"buyer\":{\"country\":\"NO\",\"consumer\":true},"
                        + "\"order\":{\"marketplace\":\"ALIEXPRESS\",\"placedOn\":\"2026-01-12\","
                        + "\"total\":{\"amount\":34.90,\"currency\":\"EUR\"}},"
                        + "\"payments\":[{\"id\":\"card\",\"method\":\"CARD\",\"paidOn\":\"2026-01-12\"}],"
                        + "\"problem\":{\"type\":\"NOT_RECEIVED\"},"
                        + "\"events\":[{\"type\":\"SELLER_CONTACTED\",\"on\":\"2026-03-02\",\"inWriting\":true},"
                        + "{\"type\":\"SELLER_REPLIED\",\"on\":\"2026-03-04\",\"answer\":\"ASKS_TO_WAIT\"}]}");
        assertThat(DisputeFormat.toJson(read))
                .startsWith("{\n  \"contract\": 1,\n")
                .endsWith("\n}\n");
    }

    @Test
    void aMisspeltFileIsRefusedWithAllItsMistakes() {
        String text = """
                contract: 1
                asOf: 2026-02-30
                order:
                  recievedOn: 2026-01-12
                  placedOn: [2026, 3, 10]
                  total: { amount: 1, currency: EUX }
                payments:
                  - { id: visa, metod: CARD }
                  - { method: CRAD }
                problem: { type: NOT_RECIEVED, root: DAMAGED }
                events:
                  - { type: SELLER_REPLIED, on: 2026-03-05, answer: ASK_TO_WAIT }
                  - { type: CHARGEBACK_REQUESTED, on: 2026-03-04, payment: card }
                """;
        assertThat(lines(() -> DisputeFormat.readCase(text)))
                .containsExactly(
                        "line 2, asOf: '2026-02-30' is no day of the calendar. Correct the month or the day.",
                        "line 4, order.recievedOn: Unknown field 'recievedOn'. Maybe receivedOn?",
                        "line 5, order.placedOn: Expected a day such as 2026-03-10, found a list."
                                + " Write days as year-month-day.",
                        "line 6, order.total.currency: 'EUX' is no currency."
                                + " Write its ISO 4217 code, three capital letters such as EUR.",
                        "line 8, payments[0].metod: Unknown field 'metod'. Maybe method?",
                        "line 8, payments[0].method: Missing 'method'. Add it: it is required here.",
                        "line 9, payments[1].method: Unknown value 'CRAD'. Maybe CARD?",
                        "line 10, problem.type: Unknown value 'NOT_RECIEVED'. Maybe NOT_RECEIVED?",
                        "line 12, events[0].answer: Unknown value 'ASK_TO_WAIT'. Maybe ASKS_TO_WAIT?",
                        "line 13, events[1].on: 2026-03-04 lies before events[0].on, 2026-03-05."
                                + " Correct one of the two days, or leave out the one that is unknown.");
    }

    @Test
    void whatIsContradictoryHasALineEvenWhereTheFieldIsAbsent() {
        String text = """
                {
                  "asOf": "2026-03-10",
                  "problem": {
                    "type": "DAMAGED",
                    "extent": "PART"
                  }
                }
                """;
        assertThat(lines(() -> DisputeFormat.readCase(text)))
                .containsExactly("line 3, problem.disputedAmount: Missing 'disputedAmount': the extent is PART."
                        + " Say how much of the money is concerned, or leave the extent out.");
    }

    @Test
    void flowYamlIsNoJson() {
        assertThat(DisputeFormat.readCase("{asOf: 2026-03-10, problem: {type: EMPTY_PARCEL}}")
                        .problem()
                        .type())
                .isEqualTo(ProblemType.EMPTY_PARCEL);
        assertThat(DisputeFormat.readCase("buyer: {countryGroup: EU}\nasOf: 2026-03-10\nproblem: {type: OTHER}")
                        .buyer()
                        .countryGroup())
                .contains(CountryGroup.EU);
    }

    @Test
    void anAnswerOfAnotherContractIsRefused() {
        String answer = DisputeFormat.toJsonLine(new RandomRecords(1).record(Recommendation.class));
        String other = answer.replaceFirst("\"contract\":1,", "\"contract\":2,");
        assertThat(lines(() -> DisputeFormat.readRecommendation(other)))
                .containsExactly("contract: The contract 2 is not known. This library reads contract 1.");
    }

    @Test
    void manyThreadsReadAtOnce() {
        DisputeCase expected = DisputeFormat.readCase(LATE_PARCEL);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> DisputeFormat.readCase(LATE_PARCEL)))
                .hasSize(200)
                .allMatch(expected::equals);
    }
}
