package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.disputerules.drl.TestPolicy.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.DisputeAdvisor;
import org.disputerules.PolicyLayer;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.dispute.event.ActionDone;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.drl.table.LayerRow;
import org.disputerules.format.DisputeFormat;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.Trap;
import org.disputerules.recommendation.Warning;
import org.disputerules.spi.PolicyEntry;
import org.disputerules.spi.PolicyParameter;
import org.junit.jupiter.api.Test;

/** An application lays its own policy over the built-in one; the answer says who spoke, and mistakes are told at once. */
class LayersTest {
    private static final Path PAGE = Path.of("../docs/layers.md");
    private static final DisputeAdvisor BASE = DisputeAdvisor.with(TestPolicy.ENGINE);

    private static final DisputeCase PARCEL = DisputeFormat.readCase("""
            asOf: 2026-03-03
            order: { marketplace: ALIEXPRESS, placedOn: 2026-01-12, shippedOn: 2026-01-15, estimatedDeliveryOn: 2026-02-28, tracking: NOT_MOVING }
            problem: { type: NOT_RECEIVED }
            events: [ { type: SELLER_CONTACTED, on: 2026-03-02, problemExplained: true, proposed: REFUND, channel: PLATFORM_MESSAGES } ]
            """);
    private static final DisputeCase LOST = DisputeFormat.readCase("""
            asOf: 2026-03-03
            order: { marketplace: ALIEXPRESS, placedOn: 2026-01-12, tracking: NOT_MOVING }
            problem: { type: NOT_RECEIVED }
            evidence: [ { kind: CARRIER_STATEMENT, madeOn: 2026-03-02 } ]
            events: [ { type: DISPUTE_OPENED, on: 2026-02-10 },
                      { type: DISPUTE_DECIDED, on: 2026-03-01, outcome: REFUSED, reason: NO_EVIDENCE } ]
            """);

    private static DisputeAdvisor under(String... layers) {
        return BASE.layered(Arrays.stream(layers)
                .map(text -> new PolicyLayer(text.lines().findFirst().orElseThrow() + ".yaml", text))
                .toList());
    }

    /** A layer with one house rule. */
    private static String rule(String layer, String when, String says) {
        return """
                layer: %s
                texts: { en: { HX-1: The house says so. } }
                rules:
                  - { id: HX-1, sources: [ { source: OURS } ], grade: OURS, when: %s, %s }
                """.formatted(layer, when, says);
    }

    private static String example() throws IOException {
        return fenced("layer:example");
    }

    private static String fenced(String mark) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf('\n', page.indexOf("```", page.indexOf("<!-- " + mark + " -->"))) + 1;
        return page.substring(begin, page.indexOf("```", begin));
    }

    private static List<String> layers(List<Reason> because, String id) {
        return because.stream()
                .filter(reason -> reason.id().equals(id))
                .map(Reason::layer)
                .toList();
    }

    @Test
    void aParameterIsReplacedAndSaysByWhom() throws IOException {
        DisputeAdvisor desk = under(example());
        assertThat(desk.parameters())
                .filteredOn(parameter -> parameter.id().equals("first-reply"))
                .flatExtracting(PolicyParameter::values)
                .extracting(PolicyParameter.Value::length)
                .containsExactly(24);
        assertThat(desk.policy())
                .filteredOn(entry -> entry.layer().equals("help-desk"))
                .extracting(PolicyEntry::id)
                .containsExactly("DESK-1", "DESK-2", "DESK-3", "DESK-4", "PRI-001", "first-reply");
        assertThat(last(BASE, "SELLER_REPLY")).contains(LocalDate.of(2026, 3, 4));
        assertThat(last(desk, "SELLER_REPLY")).contains(LocalDate.of(2026, 3, 3));
        DisputeAdvisor slow = under("""
                layer: slow
                parameters:
                  - id: dispute-opening
                    says: Ours.
                    unit: DAYS
                    selects: ORDERED
                    values: [ { from: 2014-01-01, length: 20, grade: OURS, sources: [ { source: OURS } ] } ]
                """);
        Advice next = slow.recommend(PARCEL, LocalDate.of(2026, 3, 6)).next();
        assertThat(next.action()).isEqualTo(Action.OPEN_PLATFORM_DISPUTE);
        assertThat(next.lastDay()).contains(LocalDate.of(2026, 3, 20));
        assertThat(layers(next.because(), "dispute-opening")).containsExactly("slow");
        assertThat(layers(next.because(), "CLO-004")).containsExactly("base");
    }

    private static Optional<LocalDate> last(DisputeAdvisor advisor, String clock) {
        return advisor.recommend(PARCEL).deadlines().stream()
                .filter(deadline -> deadline.kind().name().equals(clock))
                .findFirst()
                .flatMap(deadline -> deadline.lastDay());
    }

    @Test
    void aRowIsReplacedAndOneIsAdded() {
        DisputeAdvisor rows = under("""
                layer: rows
                texts: { en: { TIP-X: Ask a friend who shops there., ACT-055: Help for our members. } }
                tips: [ { id: TIP-X, sources: [ { source: OURS } ], grade: OURS } ]
                traps: [ { id: TRP-T01, sources: [ { source: OURS } ], grade: OURS, trap: CONFIRM_RECEIPT } ]
                """.replace(", ACT-055: Help for our members.", ""));
        DisputeCase nothing = DisputeFormat.readCase("{ asOf: 2026-03-03, problem: { type: NONE_YET } }");
        assertThat(rows.recommend(nothing).tips()).extracting(tip -> tip.key()).contains("TIP-001", "TIP-X");
        assertThat(rows.explain(rows.recommend(nothing), Language.FR)).contains("Ask a friend who shops there.");
        Warning warning = rows.recommend(PARCEL).warnings().stream()
                .filter(one -> one.trap() == Trap.CONFIRM_RECEIPT)
                .findFirst()
                .orElseThrow();
        assertThat(warning.because()).extracting(Reason::id).containsExactly("WRN-001", "TRP-T01");
        assertThat(warning.because()).extracting(Reason::layer).containsExactly("base", "rows");
    }

    @Test
    void theOrderOfRoutesDecidesBetweenEquals() {
        String both = """
                layer: both
                texts: { en: { HX-1: Ask customs., HX-2: Ask the carrier. } }
                rules:
                  - { id: HX-1, sources: [ { source: OURS } ], grade: OURS, propose: { action: CLEAR_CUSTOMS, route: AUTHORITY, tier: SAFETY } }
                  - { id: HX-2, sources: [ { source: OURS } ], grade: OURS, propose: { action: CONTACT_CARRIER, route: CARRIER, tier: SAFETY } }
                """;
        String order = """
                layer: order
                priorities:
                  - { id: PRI-001, sources: [ { source: OURS } ], grade: OURS, routes: [AUTHORITY, SELLER, PLATFORM, CARRIER, CARD, PAYPAL, OTHER_PAYMENT, CONSUMER_BODY, COURT, NONE] }
                """;
        Advice ours = under(both).recommend(PARCEL).next();
        assertThat(ours.action()).isEqualTo(Action.CONTACT_CARRIER);
        assertThat(layers(ours.because(), "PRI-001")).isEmpty();
        Recommendation other = under(both, order).recommend(PARCEL);
        assertThat(other.nextAction()).isEqualTo(Action.CLEAR_CUSTOMS);
        assertThat(layers(other.next().because(), "PRI-001")).containsExactly("order");
        assertThat(other.alternatives())
                .extracting(Advice::action)
                .contains(Action.CONTACT_CARRIER)
                .doesNotContain(Action.CLEAR_CUSTOMS);
        assertThat(other.policy().edition()).isEqualTo(TestPolicy.EDITION + "+both+order");
    }

    @Test
    void theBuiltInOrderOfRoutesIsThatOfTheRoutes() {
        assertThat(TestPolicy.POLICY.priorities().routes()).containsExactly(Route.values());
    }

    @Test
    void aHouseRuleProposes() throws IOException {
        DisputeAdvisor desk = under(example());
        Advice asked = desk.recommend(PARCEL).alongside().stream()
                .filter(advice -> advice.action() == Action.CONTACT_CARRIER)
                .findFirst()
                .orElseThrow();
        assertThat(asked.because()).extracting(Reason::id).containsExactly("DESK-1", "HSE-001");
        assertThat(asked.because()).extracting(Reason::layer).containsExactly("help-desk", "base");
        assertThat(desk.explain(desk.recommend(PARCEL), Language.EN))
                .contains("Our help desk asks the carrier too")
                .contains("house rule of \"help-desk\"");
        assertThat(desk.explain(desk.recommend(PARCEL), Language.FR)).contains("Notre service d’assistance");
        DisputeCase moving = DisputeFormat.readCase(DisputeFormat.toYaml(PARCEL).replace("NOT_MOVING", "MOVING"));
        assertThat(desk.recommend(moving).alongside())
                .extracting(Advice::action)
                .doesNotContain(Action.CONTACT_CARRIER);
        DisputeCase done = PARCEL.withEvent(ActionDone.on(PARCEL.asOf(), Action.CONTACT_CARRIER));
        assertThat(desk.recommend(done).alongside()).extracting(Advice::action).doesNotContain(Action.CONTACT_CARRIER);
    }

    @Test
    void aProposalComesBackWhenWhatItAsksForComesAboutAnew() {
        DisputeAdvisor desk = under(rule(
                "again",
                "{ leg.SELLER: [PROMISED, REFUSED] }",
                "propose: { action: CONTACT_CARRIER, route: CARRIER, tier: SAFETY }"));
        DisputeCase promised = DisputeFormat.readCase(DisputeFormat.toYaml(PARCEL.asOf(LocalDate.of(2026, 3, 9)))
                + "- { type: SELLER_REPLIED, on: 2026-03-04, answer: PROMISES }\n"
                        .indent(2)
                        .stripTrailing() + "\n");
        assertThat(desk.recommend(promised).nextAction()).isEqualTo(Action.CONTACT_CARRIER);
        DisputeCase done = DisputeFormat.readCase(
                DisputeFormat.toYaml(promised) + "  - { type: CARRIER_CONTACTED, on: 2026-03-05 }\n");
        assertThat(desk.recommend(done).nextAction()).isNotEqualTo(Action.CONTACT_CARRIER);
        DisputeCase refused = DisputeFormat.readCase(
                DisputeFormat.toYaml(done) + "  - { type: SELLER_REPLIED, on: 2026-03-06, answer: REFUSES }\n");
        assertThat(desk.recommend(refused).nextAction()).isEqualTo(Action.CONTACT_CARRIER);
    }

    /** The safe day of the appeal of 1 March is 7 March; it is near from 4 March on. */
    @Test
    void aHouseRuleBlocksUntilADay() throws IOException {
        DisputeAdvisor desk = under(example());
        LocalDate near = LocalDate.of(2026, 3, 4);
        assertThat(BASE.recommend(LOST).nextAction()).isEqualTo(Action.APPEAL_PLATFORM_DECISION);
        Recommendation before = desk.recommend(LOST, near.minusDays(1));
        assertThat(before.nextAction()).isNotEqualTo(Action.APPEAL_PLATFORM_DECISION);
        assertThat(before.alternatives())
                .filteredOn(advice -> advice.action() == Action.APPEAL_PLATFORM_DECISION)
                .singleElement()
                .satisfies(advice -> assertThat(advice.notBefore()).contains(near))
                .satisfies(
                        advice -> assertThat(layers(advice.because(), "DESK-2")).containsExactly("help-desk"));
        for (int later = 0; later <= 1; later++) {
            assertThat(desk.recommend(LOST, near.plusDays(later)).nextAction())
                    .isEqualTo(Action.APPEAL_PLATFORM_DECISION);
        }
    }

    @Test
    void aHouseRuleBlocksUntilAClockIsOverOrForGood() {
        String what = "block: { action: APPEAL_PLATFORM_DECISION, route: PLATFORM%s }";
        LocalDate last = BASE.recommend(LOST).next().lastDay().orElseThrow();
        DisputeAdvisor over = under(rule("over", "{}", what.formatted(", until: { after: PLATFORM_APPEAL }")));
        assertThat(over.recommend(LOST, last).ruledOut())
                .as("it would open after its own last day")
                .filteredOn(out -> out.action() == Action.APPEAL_PLATFORM_DECISION)
                .singleElement()
                .satisfies(out -> assertThat(layers(out.because(), "HX-1")).containsExactly("over"));
        DisputeAdvisor good = under(rule("good", "{ decidedFor: [NO_EVIDENCE] }", what.formatted("")));
        assertThat(good.recommend(LOST).ruledOut())
                .extracting(out -> out.action())
                .contains(Action.APPEAL_PLATFORM_DECISION);
        DisputeAdvisor miss = under(rule("miss", "{ decidedFor: [LATE] }", what.formatted("")));
        assertThat(miss.recommend(LOST).nextAction()).isEqualTo(Action.APPEAL_PLATFORM_DECISION);
        DisputeAdvisor unknown = under(rule("unknown", "{}", what.formatted(", until: { after: PLATFORM_EVIDENCE }")));
        assertThat(unknown.recommend(LOST).nextAction())
                .as("what is unknown blocks nothing")
                .isEqualTo(Action.APPEAL_PLATFORM_DECISION);
    }

    @Test
    void aHouseRuleLiftsABlock() throws IOException {
        DisputeAdvisor desk = under(example());
        assertThat(BASE.recommend(PARCEL).nextAction()).isEqualTo(Action.WAIT);
        Advice next = desk.recommend(PARCEL).next();
        assertThat(next.action()).isEqualTo(Action.OPEN_PLATFORM_DISPUTE);
        assertThat(layers(next.because(), "DESK-3")).containsExactly("help-desk");
        assertThat(next.because()).extracting(Reason::id).contains("HSE-003", "RES-LIFTED");
        DisputeAdvisor miss = under(rule(
                "miss",
                "{ tracking: [MOVING] }",
                "lift: { action: OPEN_PLATFORM_DISPUTE, reason: SELLER_MAY_STILL_ANSWER }"));
        assertThat(miss.recommend(PARCEL).nextAction()).isEqualTo(Action.WAIT);
        DisputeAdvisor other =
                under(rule("other", "{}", "lift: { action: OPEN_PLATFORM_DISPUTE, reason: SELLER_FIRST }"));
        assertThat(other.recommend(PARCEL).nextAction()).isEqualTo(Action.WAIT);
    }

    @Test
    void aHouseRuleWarns() {
        DisputeAdvisor warned =
                under(rule("warned", "{ family: [NOT_ARRIVED] }", "warn: { trap: REORDER_TO_CHARGE_BACK }"));
        assertThat(warned.recommend(PARCEL).warnings())
                .filteredOn(warning -> warning.trap() == Trap.REORDER_TO_CHARGE_BACK)
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.because()).extracting(Reason::id).containsExactly("HX-1", "HSE-004"))
                .satisfies(warning ->
                        assertThat(warning.because()).extracting(Reason::layer).containsExactly("warned", "base"));
        DisputeAdvisor miss =
                under(rule("miss", "{ family: [NOT_AS_AGREED] }", "warn: { trap: REORDER_TO_CHARGE_BACK }"));
        assertThat(miss.recommend(PARCEL).warnings())
                .extracting(Warning::trap)
                .doesNotContain(Trap.REORDER_TO_CHARGE_BACK);
    }

    @Test
    void whatIsNotKnownSatisfiesOnlyARuleThatListsIt() {
        String warn = "warn: { trap: REORDER_TO_CHARGE_BACK }";
        for (String known : List.of("{ wants: [REFUND] }", "{ reachable: [YES, NO] }")) {
            assertThat(under(rule("known", known, warn)).recommend(PARCEL).warnings())
                    .extracting(Warning::trap)
                    .doesNotContain(Trap.REORDER_TO_CHARGE_BACK);
        }
        for (String unknown :
                List.of("{ wants: [UNKNOWN] }", "{ reachable: [UNKNOWN] }", "{ signal.UNSAFE: [UNKNOWN] }")) {
            assertThat(under(rule("unknown", unknown, warn)).recommend(PARCEL).warnings())
                    .extracting(Warning::trap)
                    .contains(Trap.REORDER_TO_CHARGE_BACK);
        }
    }

    @Test
    void theLaterLayerWins() {
        String first = rule("first", "{}", "propose: { action: CONTACT_CARRIER, route: CARRIER, tier: SAFETY }");
        String second = rule("second", "{}", "propose: { action: CLEAR_CUSTOMS, route: CARRIER, tier: SAFETY }");
        Advice next = under(first, second).recommend(PARCEL).next();
        assertThat(next.action()).isEqualTo(Action.CLEAR_CUSTOMS);
        assertThat(layers(next.because(), "HX-1")).containsExactly("second");
        assertThat(under(second, first).recommend(PARCEL).nextAction()).isEqualTo(Action.CONTACT_CARRIER);
        assertThat(under(second)
                        .layered(new PolicyLayer("first", first))
                        .recommend(PARCEL)
                        .nextAction())
                .isEqualTo(Action.CONTACT_CARRIER);
    }

    @Test
    void allProblemsOfAllLayersAreReportedWithLayerLineAndHint() {
        String one = """
                layer: base
                texts: { en: { HX-9: Nothing has this key. } }
                tips:
                  - { id: TIP-X, sources: [ { source: NOWHERE } ], grade: OURS }
                  - { id: CLO-001, sources: [ { source: OURS } ], grade: OURS }
                traps:
                  - { id: TRP-X, sources: [ { source: OURS } ], grade: OURS, trap: CONFIRM_RECEIPT }
                rules:
                  - id: HX-1
                    sources: [ { source: OURS } ]
                    grade: OURS
                    when: { problm: [NOT_RECEIVED], tracking: [NOT_MOVNG], leg.CARD: [WON], status.CHARGEBACK: [OPEN], state: [] }
                    propose: { action: ACCEPT_LOSS, route: NONE, tier: CLOSE }
                    warn: { trap: CONFIRM_RECEIPT }
                  - id: HX-2
                    sources: [ { source: OURS } ]
                    grade: OURS
                    block: { action: APPEAL_PLATFORM_DECISION, route: PLATFORM, until: {} }
                  - { id: HX-3, sources: [ { source: OURS } ], grade: OURS, lift: { action: WAIT, reason: HOUSE } }
                """;
        String other = """
                layer: other
                priorities:
                  - { id: PRI-001, sources: [ { source: OURS } ], grade: OURS, routes: [SELLER, SELLER] }
                """;
        assertThat(refused(one, other))
                .containsSubsequence(
                        "line 1, layer: base.yaml, layer: The name base is taken. Maybe name this layer otherwise.",
                        "line 5, layer: base.yaml, tips[1].id: The id CLO-001 belongs to clocks. Maybe choose another id.",
                        "line 3, layer: other.yaml, priorities[0]: PRI-001: It does not name each route once: [SELLER, SELLER]."
                                + " Maybe name all of " + List.of(Route.values()) + ".")
                .contains(
                        "line 2, layer: base.yaml, texts.en.HX-9: Nothing has the key 'HX-9'. Maybe HX-1, HX-2 or HX-3?",
                        "line 4, layer: base.yaml, tips[0].id: TIP-X has no words in English. Maybe add it to texts.en.",
                        "line 4, layer: base.yaml, tips[0]: TIP-X: The source NOWHERE is not registered. Maybe add it to sources.",
                        "line 7, layer: base.yaml, traps[0]: TRP-X: TRP-T01 is for CONFIRM_RECEIPT already."
                                + " Maybe replace that row, with its id, or drop this one.",
                        "line 9, layer: base.yaml, rules[0]: The rule HX-1 says 2 things."
                                + " Maybe give it exactly one of propose, block, lift and warn.",
                        "line 12, layer: base.yaml, rules[0].when.problm: There is no field 'problm' to ask. Maybe problem?",
                        "line 12, layer: base.yaml, rules[0].when.tracking: The field tracking is never 'NOT_MOVNG'."
                                + " Maybe NOT_MOVING?",
                        "line 12, layer: base.yaml, rules[0].when.leg.CARD: Each payment has a leg CARD of its own."
                                + " Maybe ask a leg of the order.",
                        "line 12, layer: base.yaml, rules[0].when.status.CHARGEBACK: Each payment has a clock CHARGEBACK of its own."
                                + " Maybe name a clock of the order.",
                        "line 12, layer: base.yaml, rules[0].when.state: No value is named. Maybe name one, or drop the field.",
                        "line 13, layer: base.yaml, rules[0].propose: A house rule proposes neither waiting nor an end,"
                                + " as ACCEPT_LOSS in CLOSE is. Maybe block what must not be done: then the case waits or ends by itself.",
                        "line 18, layer: base.yaml, rules[1].block.until: It needs one end. Maybe name one clock, under after or near.",
                        "line 19, layer: base.yaml, rules[2].lift.reason: A house rule lifts no block of another house rule."
                                + " Maybe replace the row of that block by one with its id.");
    }

    @Test
    void whatCannotBeReadIsReportedBesideTheOtherLayers() {
        assertThat(refused(
                        "layer: one\nruls: []\n",
                        "layer: two\ntips: [ { id: TIP-X, sources: [], grade: GOOD } ]\n",
                        "layer: a b\n",
                        "layer: &name four\n"))
                .hasSize(4)
                .anyMatch(problem ->
                        problem.startsWith("line 2, layer: one.yaml, ruls:") && problem.endsWith("Maybe rules?"))
                .anyMatch(problem ->
                        problem.startsWith("line 2, layer: two.yaml, tips[0].grade:") && problem.contains("GOOD"))
                .anyMatch(problem -> problem.startsWith("line 1, layer: a b.yaml, layer: 'a b' is no name."))
                .anyMatch(problem -> problem.startsWith("line 1, layer: &name four.yaml"));
    }

    @Test
    void whatNoRowOfALayerShowsIsSaidOfTheWhole() {
        assertThat(refused("""
                        layer: odd
                        problems: [ { id: PRB-001, sources: [ { source: OURS } ], grade: OURS, family: NOTHING, problems: [] } ]
                        """.replace(
                        "NOTHING",
                        TestPolicy.POLICY.tables().problems().get(0).family().name())))
                .contains(
                        "the policy under layer: odd.yaml, problems: The problem NONE_YET needs exactly one family, not 0."
                                + " Maybe add it to one row or drop it from the others.");
    }

    private static List<String> refused(String... layers) {
        InvalidInputException[] invalid = new InvalidInputException[1];
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> under(layers))
                .satisfies(thrown -> invalid[0] = thrown);
        return invalid[0].problems().stream().map(InputProblem::toString).toList();
    }

    @Test
    void aLayerLeavesTheBaseUntouched() throws IOException {
        List<DisputeCase> cases = RandomCases.from(90_000, 50)
                .map(RandomCases.Seeded::disputeCase)
                .toList();
        List<String> before =
                cases.stream().map(one -> json(TestPolicy.ENGINE, one)).toList();
        under(example());
        refused("layer: base\n");
        assertThat(cases.stream().map(one -> json(TestPolicy.ENGINE, one))).containsExactlyElementsOf(before);
        assertThat(BASE.policy()).extracting(PolicyEntry::layer).containsOnly("base");
    }

    /** The rules of the house are rules like others: the naive evaluation of the same conditions says the same. */
    @Test
    void theEngineSaysWhatTheEvaluatorSaysUnderALayer() throws IOException {
        Layering.Laid laid = Layering.over(
                TestPolicy.POLICY, TestPolicy.RULES, TestPolicy.TEXTS, List.of(new PolicyLayer("page", example())));
        DroolsPolicyEngine engine =
                new DroolsPolicyEngine(laid.policy(), TestPolicy.RULES, laid.texts()).withoutQuestions();
        DroolsPolicyEngine evaluated = new DroolsPolicyEngine(
                        laid.policy(), TestPolicy.RULES, laid.texts(), new EvaluatedPasses(TestPolicy.FORMS))
                .withoutQuestions();
        Set<String> spoke = new TreeSet<>();
        Stream.concat(RandomCases.from(95_000, 500).map(RandomCases.Seeded::disputeCase), Stream.of(PARCEL, LOST))
                .forEach(one -> {
                    String answer = json(engine, one);
                    assertThat(answer).as(() -> DisputeFormat.toYaml(one)).isEqualTo(json(evaluated, one));
                    Stream.of("HSE-001", "HSE-002", "HSE-003", "HSE-004")
                            .filter(answer::contains)
                            .forEach(spoke::add);
                });
        assertThat(spoke).containsExactly("HSE-001", "HSE-002", "HSE-003", "HSE-004");
    }

    @Test
    void thePageShowsProblemsAsTheyAre() throws IOException {
        String broken = fenced("layer:broken");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> BASE.layered(new PolicyLayer("broken.yaml", broken)))
                .satisfies(thrown -> assertThat(thrown.getMessage() + "\n").isEqualTo(fenced("layer:problems")));
    }

    @Test
    void thePageNamesEveryFieldAndTable() throws IOException {
        String page = Files.readString(PAGE);
        Stream<String> fields = PictureField.names().stream().map(name -> name.replaceAll("\\..*", "."));
        Stream<String> tables =
                Stream.of(LayerRow.class.getRecordComponents()).map(component -> component.getName() + "`");
        assertThat(Stream.concat(fields, tables).distinct().filter(name -> !page.contains("`" + name)))
                .isEmpty();
    }

    @Test
    void aLayerHasEveryTable() {
        Set<String> own = Stream.of(LayerRow.class.getRecordComponents())
                .map(component -> component.getName() + component.getGenericType())
                .collect(Collectors.toSet());
        assertThat(Stream.of(Tables.class.getRecordComponents())
                        .filter(component -> component.getType() == List.class)
                        .map(component -> component.getName() + component.getGenericType()))
                .isNotEmpty()
                .allMatch(own::contains);
    }
}
