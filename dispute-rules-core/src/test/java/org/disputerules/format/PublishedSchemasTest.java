package org.disputerules.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EventType;
import org.disputerules.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedSchemasTest {
    private static final Schema CASE = schema(DisputeFormat.caseSchema());
    private static final Schema RECOMMENDATION = schema(DisputeFormat.recommendationSchema());

    private static Schema schema(String text) {
        return SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(text, InputFormat.JSON);
    }

    /** The problems, each with where it is. */
    private static List<String> problems(Schema schema, String text, InputFormat format) {
        return schema
                .validate(
                        text,
                        format,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .toList();
    }

    private static boolean isReadable(String text) {
        try {
            return DisputeFormat.readCase(text) != null;
        } catch (InvalidInputException refused) {
            return false;
        }
    }

    @Test
    void arePublishedAsTheRecordsAre() {
        assertThat(DisputeFormat.caseSchema())
                .as("run PublishedSchemas.main after a change of the contract")
                .isEqualTo(PublishedSchemas.ofCase());
        assertThat(DisputeFormat.recommendationSchema()).isEqualTo(PublishedSchemas.ofRecommendation());
    }

    @Test
    void everyEventHasItsNameInFiles() {
        assertThat(Arrays.stream(EventType.values())
                        .<Object>map(EventType::record)
                        .toList())
                .isEqualTo(Arrays.<Object>asList((Object[]) Event.class.getPermittedSubclasses()));
        assertThat(EventType.values())
                .allSatisfy(type -> assertThat(Variants.nameOf(type.record())).isEqualTo(type.name()));
    }

    @Test
    void whatTheLibraryWritesIsValid() {
        RandomCases cases = new RandomCases(11);
        RandomRecords records = new RandomRecords(12);
        for (int i = 0; i < 40; i++) {
            DisputeCase disputeCase = cases.next();
            String json = DisputeFormat.toJson(disputeCase);
            assertThat(problems(CASE, json, InputFormat.JSON)).as(json).isEmpty();
            String answer = DisputeFormat.toJson(records.record(Recommendation.class));
            assertThat(problems(RECOMMENDATION, answer, InputFormat.JSON))
                    .as(answer)
                    .isEmpty();
        }
    }

    @Test
    void emptyFieldsOfAFormAreValid() {
        String form = """
                asOf: 2026-03-10
                id:
                buyer: { country: , countryGroup: , minor: }
                order: { placedOn: , total: , item: }
                payments:
                problem: { type: DAMAGED, also: , root: , returnCost: }
                events:
                  - { type: SELLER_CONTACTED, on: , channel: }
                """;
        assertThat(problems(CASE, form, InputFormat.YAML)).isEmpty();
        assertThat(isReadable(form)).isTrue();
    }

    static Stream<Arguments> mistakesThatASchemaCanTell() {
        return Stream.of(
                Arguments.of("asOf: 2026-03-10\n", " required"),
                Arguments.of("problem: { type: DAMAGED }\n", " required"),
                Arguments.of("asOf: 2026-03-10\nproblem: {}\n", "/problem required"),
                Arguments.of(valid("contract: 2"), "/contract const"),
                Arguments.of(valid("asof: 2026-03-10"), " additionalProperties"),
                Arguments.of(valid("order: { recievedOn: 2026-03-01 }"), "/order additionalProperties"),
                Arguments.of(valid("order: { receivedOn: 2026-02-30 }"), "/order/receivedOn format"),
                Arguments.of(valid("order: { receivedOn: [2026, 3, 1] }"), "/order/receivedOn type"),
                Arguments.of(valid("order: { tracking: LOST }"), "/order/tracking enum"),
                Arguments.of(valid("order: { marketplace: AliExpress }"), "/order/marketplace pattern"),
                Arguments.of(valid("order: { item: { quantity: 0 } }"), "/order/item/quantity minimum"),
                Arguments.of(valid("order: { item: { quantity: 1.5 } }"), "/order/item/quantity type"),
                Arguments.of(valid("order: { total: { amount: -1, currency: EUR } }"), "/order/total/amount minimum"),
                Arguments.of(valid("order: { total: { amount: '1', currency: EUR } }"), "/order/total/amount type"),
                Arguments.of(valid("order: { total: { amount: 1, currency: euro } }"), "/order/total/currency pattern"),
                Arguments.of(valid("order: { total: { amount: 1 } }"), "/order/total required"),
                Arguments.of(valid("buyer: { country: France }"), "/buyer/country pattern"),
                Arguments.of(valid("buyer: { consumer: maybe }"), "/buyer/consumer type"),
                Arguments.of(valid("payments: { method: CARD }"), "/payments type"),
                Arguments.of(valid("payments: [ { id: card } ]"), "/payments/0 required"),
                Arguments.of(valid("events: [ { on: 2026-03-01 } ]"), "/events/0 required"),
                Arguments.of(valid("events: [ { type: SELLER_WROTE } ]"), "/events/0/type enum"),
                Arguments.of(valid("events: [ { type: ACTION_DONE } ]"), "/events/0 required"),
                Arguments.of(
                        valid("events: [ { type: SELLER_CONTACTED, answer: NEUTRAL } ]"),
                        "/events/0 additionalProperties"),
                Arguments.of(valid("events: [ { type: SELLER_REPLIED, answer: NO_WAY } ]"), "/events/0/answer enum"),
                Arguments.of(valid("events: [ null ]"), "/events/0 type"));
    }

    private static String valid(String and) {
        return "asOf: 2026-03-10\nproblem: { type: DAMAGED }\n" + and + "\n";
    }

    @ParameterizedTest
    @MethodSource("mistakesThatASchemaCanTell")
    void refuseWhatTheReaderRefuses(String text, String problem) {
        assertThat(problems(CASE, text, InputFormat.YAML)).contains(problem);
        assertThat(isReadable(text)).isFalse();
    }

    @Test
    void oneMistakeInAnEventIsReportedOnce() {
        String text = valid("events: [ { type: SELLER_REPLIED, answr: NEUTRAL } ]");
        assertThat(problems(CASE, text, InputFormat.YAML)).containsExactly("/events/0 additionalProperties");
    }

    @Test
    void anAnswerAlwaysHasItsLists() {
        String answer = DisputeFormat.toJson(new RandomRecords(5).record(Recommendation.class));
        assertThat(problems(RECOMMENDATION, answer.replace("\"tips\"", "\"tipps\""), InputFormat.JSON))
                .contains(" required", " additionalProperties");
    }
}
