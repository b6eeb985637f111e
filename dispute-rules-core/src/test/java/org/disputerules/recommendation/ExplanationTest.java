package org.disputerules.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.Money;
import org.disputerules.dispute.ProblemType;
import org.disputerules.spi.PolicyEngine;
import org.disputerules.spi.PolicyEntry;
import org.disputerules.spi.PolicyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 10);
    private static final Optional<String> CARD = Optional.of("card");

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("PLT-004", "The promised delivery time ended on {estimated} and the parcel has not come."),
            Map.entry("ORD-001", "The seller was asked first and only asks you to wait."),
            Map.entry("LFT-002", "That the seller answered does not hold a dispute back ({clock})."),
            Map.entry("AUT-011", "You can report the seller in parallel; it brings no money back."),
            Map.entry("CRD-007", "A chargeback can be filed once the marketplace has decided."),
            Map.entry("CRD-020", "The card scheme takes no case while another one about the same money is open."),
            Map.entry("WRN-001", "Confirming receipt closes the protection."),
            Map.entry("step.open-dispute", "Open “My Orders”, choose the order and press “Open Dispute”."),
            Map.entry("step.add-evidence", "Add your evidence and say what you want: {wants}."),
            Map.entry("opens.after-decision", "A decision of the marketplace, or its silence until {day}"),
            Map.entry("lapses.dispute", "the right to open a dispute about this order"),
            Map.entry("tip.choice", "Prefer products with a delivery label."),
            Map.entry("notice.default", "The last day is reckoned; the page may show another."),
            Map.entry("notice.legal", "This is general information and not legal advice."),
            Map.entry("question.order.completedOn", "On which day did the marketplace close the order?"),
            Map.entry("target.DGCCRF_SIGNALCONSO", "the DGCCRF (SignalConso)"),
            Map.entry("source.AE-S5", "Buyer Protection page, AliExpress"),
            Map.entry("source.PM-S2", "Dispute guide, Visa"),
            Map.entry("length", "Used here: {length} {unit}."));

    private static final Map<String, String> FRENCH_TEXTS = Map.ofEntries(
            Map.entry(
                    "PLT-004", "Le délai de livraison promis a pris fin le {estimated} et le colis n’est pas arrivé."),
            Map.entry("ORD-001", "Le vendeur a été interrogé d’abord et vous demande seulement de patienter."),
            Map.entry("LFT-002", "Que le vendeur ait répondu ne fait pas obstacle à un litige ({clock})."),
            Map.entry("AUT-011", "Vous pouvez signaler le vendeur en parallèle\u00a0; cela ne rend pas d’argent."),
            Map.entry("CRD-007", "Une rétrofacturation est possible une fois que la plateforme a décidé."),
            Map.entry("CRD-020", "Le réseau de carte ne prend aucun dossier tant qu’un autre est ouvert."),
            Map.entry("WRN-001", "Confirmer la réception met fin à la protection."),
            Map.entry(
                    "step.open-dispute",
                    "Allez dans «\u00a0Mes commandes\u00a0» et appuyez sur «\u00a0Ouvrir un litige\u00a0»."),
            Map.entry("step.add-evidence", "Ajoutez vos preuves et dites ce que vous voulez."),
            Map.entry("opens.after-decision", "une décision de la plateforme, ou son silence jusqu’au {day}"),
            Map.entry("lapses.dispute", "le droit d’ouvrir un litige sur cette commande"),
            Map.entry("tip.choice", "Préférez les produits qui portent un label de livraison."),
            Map.entry("notice.default", "Le dernier jour est calculé\u00a0; la page peut en afficher un autre."),
            Map.entry("notice.legal", "Ceci est une information générale et non un conseil juridique."),
            Map.entry("question.order.completedOn", "Quel jour la plateforme a-t-elle clôturé la commande\u00a0?"),
            Map.entry("target.DGCCRF_SIGNALCONSO", "SignalConso, pour la DGCCRF"),
            Map.entry("source.AE-S5", "Page de la protection des acheteurs, AliExpress"),
            Map.entry("source.PM-S2", "Guide des contestations, Visa"),
            Map.entry("length", "Retenu ici\u00a0: {length}\u00a0{unit}."));

    private static final PolicyEngine POLICY = new PolicyEngine() {
        @Override
        public Recommendation decide(DisputeCase disputeCase) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> text(String key, Language language) {
            return Optional.ofNullable((language == Language.FR ? FRENCH_TEXTS : TEXTS).get(key));
        }

        @Override
        public List<PolicyEntry> entries() {
            return List.of();
        }

        @Override
        public List<PolicyParameter> parameters() {
            return List.of();
        }
    };

    private static Phrase phrase(String key, String... args) {
        TreeMap<String, String> byName = new TreeMap<>();
        for (int i = 0; i < args.length; i += 2) {
            byName.put(args[i], args[i + 1]);
        }
        return new Phrase(key, byName);
    }

    private static Reason reason(String id, Grade grade, String layer, List<SourceRef> sources, String... args) {
        return new Reason(id, phrase(id, args), sources, grade, layer);
    }

    private static SourceRef source(String id, String locator) {
        return new SourceRef(id, Optional.of(locator));
    }

    private static final Body SIGNALCONSO = new Body(
            "SignalConso (DGCCRF)",
            Optional.of("signal.conso.gouv.fr"),
            Optional.empty(),
            List.of(Ability.PURSUE, Ability.INFORM),
            Cost.UNSTATED,
            List.of("fr", "en", "zh"),
            Optional.of(LocalDate.of(2026, 6, 24)));

    private static final SourceRef OURS = new SourceRef("OURS", Optional.empty());
    private static final ClockBasis OPENING = new ClockBasis(
            ClockKind.PLATFORM_DISPUTE_OPENING,
            Optional.of("ESTIMATED_DELIVERY"),
            Optional.of(LocalDate.of(2026, 2, 28)),
            Optional.of(15),
            Optional.of("DAYS"),
            ClockSource.DEFAULT,
            Grade.HIGH,
            Optional.of("AE-OPENING"));

    private static ClockBasis basis(ClockKind kind) {
        return new ClockBasis(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ClockSource.DEFAULT,
                Grade.MEDIUM,
                Optional.empty());
    }

    private static final ClockBasis PROMISE = new ClockBasis(
            ClockKind.PLATFORM_DELIVERY_PROMISE,
            Optional.of("ESTIMATED_DELIVERY"),
            Optional.of(LocalDate.of(2026, 3, 12)),
            Optional.of(0),
            Optional.of("DAYS"),
            ClockSource.DEFAULT,
            Grade.HIGH,
            Optional.empty());

    private static ClockBasis stated(ClockKind kind, String from, LocalDate day) {
        return new ClockBasis(
                kind,
                Optional.of(from),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                ClockSource.STATED_BY_PAGE,
                Grade.HIGH,
                Optional.empty());
    }

    private static Deadline deadline(
            ClockKind kind, Optional<String> target, ClockStatus status, LocalDate lastDay, ClockBasis basis) {
        return new Deadline(
                kind,
                target,
                status,
                Optional.empty(),
                Optional.ofNullable(lastDay).map(day -> day.minusDays(1)),
                Optional.ofNullable(lastDay),
                status == ClockStatus.DOUBTFUL ? Optional.of(LocalDate.of(2026, 6, 1)) : Optional.empty(),
                Phrase.of("lapses.dispute"),
                basis);
    }

    private static AdviceBuilder advice(Action action, Route route) {
        return AdviceBuilder.builder()
                .action(action)
                .route(route)
                .tier(Tier.NEXT_STEP)
                .urgency(Urgency.NORMAL)
                .evidence(new Proof(EvidenceStatus.NOT_ASKED, List.of(), List.of(), List.of()))
                .recovers(Recovers.NOTHING)
                .confidence(Grade.MEDIUM);
    }

    private static Recommendation full() {
        Advice next = advice(Action.OPEN_PLATFORM_DISPUTE, Route.PLATFORM)
                .tier(Tier.LAPSING)
                .urgency(Urgency.SOON)
                .ground(ProblemType.NOT_RECEIVED)
                .amount(Money.of("34.90", "EUR"))
                .notBefore(LocalDate.of(2026, 3, 11))
                .doBy(LocalDate.of(2026, 3, 11))
                .lastDay(LocalDate.of(2026, 3, 15))
                .clock(OPENING)
                .evidence(new Proof(
                        EvidenceStatus.INSUFFICIENT,
                        List.of(EvidenceKind.TRACKING_SCREENSHOT, EvidenceKind.CHAT_LOG),
                        List.of(EvidenceKind.CARRIER_STATEMENT),
                        List.of(EvidenceKind.ORDER_PAGE)))
                .steps(List.of(Phrase.of("step.open-dispute"), phrase("step.add-evidence", "wants", "the full refund")))
                .recovers(Recovers.FULL)
                .irreversible(true)
                .excludes(List.of(Action.CANCEL_ORDER, Action.EXTEND_PROTECTION))
                .confidence(Grade.OURS)
                .because(List.of(
                        reason(
                                "PLT-004",
                                Grade.HIGH,
                                "base",
                                List.of(source("AE-S5", "AE-14"), source("PM-S2", "section 3")),
                                "estimated",
                                "2026-02-28"),
                        reason("ORD-001", Grade.OURS, "base", List.of(OURS)),
                        reason(
                                "LFT-002",
                                Grade.LOW,
                                "house",
                                List.of(source("AE-S5", "AE-20"), OURS),
                                "clock",
                                "SELLER_REPLY")))
                .build();
        Advice report = advice(Action.REPORT, Route.AUTHORITY)
                .target("DGCCRF_SIGNALCONSO")
                .body(SIGNALCONSO)
                .steps(List.of(phrase("step.add-evidence", "wants", "the report")))
                .evidence(
                        new Proof(EvidenceStatus.INSUFFICIENT, List.of(), List.of(EvidenceKind.ORDER_PAGE), List.of()))
                .because(List.of(reason("AUT-011", Grade.MEDIUM, "base", List.of(source("AU-S1", "art. 3")))))
                .build();
        Advice chargeback = advice(Action.REQUEST_CHARGEBACK, Route.CARD)
                .target("card")
                .notBefore(LocalDate.of(2026, 3, 25))
                .lastDay(LocalDate.of(2026, 5, 12))
                .because(List.of(
                        reason("CRD-007", Grade.HIGH, "base", List.of(source("PM-S2", "section 9"))),
                        reason("ORD-001", Grade.OURS, "base", List.of(OURS))))
                .build();
        return RecommendationBuilder.builder()
                .contract(1)
                .caseId("late-parcel")
                .asOf(AS_OF)
                .policy(new PolicyEdition("2026.11", LocalDate.of(2026, 11, 23), LocalDate.of(2025, 6, 18)))
                .next(next)
                .alongside(List.of(report))
                .alternatives(List.of(chargeback))
                .ruledOut(List.of(new RuledOut(
                        Action.OPEN_PAYPAL_DISPUTE,
                        Optional.of("paypal"),
                        Route.PAYPAL,
                        List.of(reason("CRD-020", Grade.HIGH, "base", List.of(source("PM-S2", "section 1")))),
                        List.of(phrase("opens.after-decision", "day", "2026-04-01")))))
                .deadlines(List.of(
                        deadline(
                                ClockKind.CHARGEBACK,
                                CARD,
                                ClockStatus.OPEN,
                                LocalDate.of(2026, 5, 12),
                                stated(ClockKind.CHARGEBACK, "CHARGEBACK_REQUESTED", LocalDate.of(2026, 1, 12))),
                        deadline(
                                ClockKind.PLATFORM_DISPUTE_OPENING,
                                Optional.empty(),
                                ClockStatus.LATE,
                                LocalDate.of(2026, 3, 15),
                                OPENING),
                        deadline(
                                ClockKind.PLATFORM_DELIVERY_PROMISE,
                                Optional.empty(),
                                ClockStatus.OPEN,
                                LocalDate.of(2026, 3, 12),
                                PROMISE),
                        deadline(
                                ClockKind.PLATFORM_PROTECTION,
                                Optional.empty(),
                                ClockStatus.DOUBTFUL,
                                LocalDate.of(2026, 3, 9),
                                basis(ClockKind.PLATFORM_PROTECTION)),
                        deadline(
                                ClockKind.PLATFORM_APPEAL,
                                Optional.empty(),
                                ClockStatus.NOT_YET,
                                null,
                                basis(ClockKind.PLATFORM_APPEAL)),
                        deadline(
                                ClockKind.LIMITATION,
                                Optional.empty(),
                                ClockStatus.UNKNOWN,
                                null,
                                basis(ClockKind.LIMITATION)),
                        deadline(
                                ClockKind.PLATFORM_SHIPPING,
                                Optional.empty(),
                                ClockStatus.CLOSED,
                                LocalDate.of(2026, 1, 20),
                                basis(ClockKind.PLATFORM_SHIPPING)),
                        deadline(
                                ClockKind.FREE_RETURN,
                                Optional.empty(),
                                ClockStatus.CLOSED,
                                null,
                                basis(ClockKind.FREE_RETURN))))
                .warnings(List.of(new Warning(
                        Trap.CONFIRM_RECEIPT,
                        List.of(reason("WRN-001", Grade.HIGH, "base", List.of(source("AE-S5", "AE-31")))))))
                .questions(List.of(
                        new Question(
                                "order.completedOn",
                                List.of("2026-03-01", "2026-03-20"),
                                List.of(Action.WAIT, Action.OPEN_PLATFORM_DISPUTE)),
                        new Question("order.tracking", List.of("DELIVERED"), List.of())))
                .tips(List.of(Phrase.of("tip.choice")))
                .notices(List.of(
                        new Notice("NOT-LEGAL-ADVICE", Phrase.of("notice.legal")),
                        new Notice("DEFAULT-USED", Phrase.of("notice.default"))))
                .build();
    }

    private static Recommendation bare(Action action) {
        return RecommendationBuilder.builder()
                .contract(1)
                .asOf(AS_OF)
                .policy(new PolicyEdition("2026.11", LocalDate.of(2026, 11, 23), LocalDate.of(2025, 6, 18)))
                .next(advice(action, Route.NONE).build())
                .build();
    }

    private static String explain(Recommendation recommendation) {
        return explain(recommendation, Language.EN);
    }

    private static String explain(Recommendation recommendation, Language language) {
        return new Explanation(recommendation, language, Optional.of(POLICY)).text();
    }

    private static String golden(String name) {
        try (InputStream file = ExplanationTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whereToGoStandsBeforeTheReasons() {
        Body association = new Body(
                "Association",
                Optional.empty(),
                Optional.of("0 805"),
                List.of(Ability.values()),
                Cost.MEMBERSHIP,
                List.of(),
                Optional.empty());
        Recommendation answer = RecommendationBuilder.builder(bare(Action.ASK_FOR_HELP))
                .next(AdviceBuilder.builder(bare(Action.ASK_FOR_HELP).next())
                        .body(association)
                        .build())
                .build();
        assertThat(explain(answer))
                .containsSubsequence(
                        "Where to go\n  Association. By phone: 0 805. What it can do: help to get the money back; tell the",
                        "It usually costs a membership.",
                        "Evidence\n")
                .doesNotContain("What it does not do", "Languages");
    }

    @Test
    void saysAllThatTheAnswerHolds() {
        assertThat(explain(full())).isEqualTo(golden("full.txt"));
    }

    @Test
    void saysTheSameInFrench() {
        String french = explain(full(), Language.FR);
        assertThat(french).isEqualTo(golden("full_fr.txt"));
        assertThat(french.lines()).allMatch(line -> line.length() <= 100);
        assertThat(french).doesNotContainPattern("[^\u00a0][:;!?»](\\s|$)");
    }

    @Test
    void leavesEmptySectionsOut() {
        assertThat(explain(bare(Action.CLOSE_CASE))).isEqualTo(golden("bare.txt"));
    }

    @Test
    void printsIdsAndSaysSoWhereThereIsNoPolicy() {
        String text = new Explanation(full(), Language.EN, Optional.empty()).text();
        assertThat(text)
                .contains("1. PLT-004 (estimated: 28 February 2026). [PLT-004: sources 1 (AE-14), 2 (section 3);")
                .contains("Sources\n  1. AE-S5\n  2. PM-S2\n")
                .contains("Report it to DGCCRF_SIGNALCONSO.")
                .contains("  - The texts of the policy are not on the class path")
                .contains("org.disputerules:dispute-rules-drl");
        assertThat(explain(full())).doesNotContain("dispute-rules-drl");
    }

    @Test
    void theRecommendationExplainsItself() {
        Recommendation recommendation = bare(Action.CLOSE_CASE);
        assertThat(recommendation.explain(Language.EN)).startsWith("Next step: nothing to do");
    }

    @Test
    void wrapsAtAHundredColumnsAndEndsLinesWithALineFeed() {
        assertThat(explain(full()))
                .endsWith("\n")
                .doesNotContain("\r")
                .doesNotContain("{")
                .doesNotContain("null")
                .doesNotContainPattern(" \n");
        assertThat(explain(full()).lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void everyActionIsExplainedWithAndWithoutATarget() {
        for (Action action : Action.values()) {
            assertThat(explain(bare(action))).startsWith("Next step: ").doesNotContain(action.name() + ".");
            Recommendation aimed = RecommendationBuilder.builder(bare(action))
                    .next(AdviceBuilder.builder(bare(action).next())
                            .target("TARGET_OF_THE_TEST")
                            .build())
                    .build();
            assertThat(explain(aimed)).contains("TARGET_OF_THE_TEST");
        }
    }

    @Test
    void reckonsTheDaysLeftFromTheDayAskedAbout() {
        assertThat(lastDayLine(AS_OF)).endsWith("Tuesday 10 March 2026, which is today");
        assertThat(lastDayLine(AS_OF.plusDays(1))).endsWith("Wednesday 11 March 2026, 1 day left");
        assertThat(lastDayLine(AS_OF.plusDays(30))).endsWith("Thursday 9 April 2026, 30 days left");
        assertThat(lastDayLine(AS_OF.minusDays(1))).endsWith("Monday 9 March 2026, which was yesterday");
        assertThat(lastDayLine(AS_OF.minusDays(8))).endsWith("Monday 2 March 2026, which was 8 days ago");
    }

    @Test
    void reckonsInFrenchToo() {
        assertThat(lastDayLine(LocalDate.of(2026, 4, 1), Language.FR))
                .endsWith("mercredi 1er avril 2026, il reste 22\u00a0jours");
        assertThat(lastDayLine(AS_OF.plusDays(1), Language.FR)).endsWith("mercredi 11 mars 2026, il reste 1\u00a0jour");
        assertThat(lastDayLine(AS_OF, Language.FR)).endsWith("mardi 10 mars 2026, c’est aujourd’hui");
        assertThat(lastDayLine(AS_OF.minusDays(8), Language.FR))
                .endsWith("lundi 2 mars 2026, c’était il y a 8\u00a0jours");
    }

    private static String lastDayLine(LocalDate lastDay) {
        return lastDayLine(lastDay, Language.EN);
    }

    private static String lastDayLine(LocalDate lastDay, Language language) {
        Recommendation recommendation = RecommendationBuilder.builder(bare(Action.CONTACT_SELLER))
                .next(AdviceBuilder.builder(bare(Action.CONTACT_SELLER).next())
                        .lastDay(lastDay)
                        .build())
                .build();
        return explain(recommendation, language)
                .lines()
                .filter(line -> line.strip().startsWith(Words.in(language).say("label.lastDay")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWaitHasALastDayAndNothingToDoBefore() {
        Advice wait = AdviceBuilder.builder(bare(Action.WAIT).next())
                .doBy(AS_OF.plusDays(1))
                .lastDay(AS_OF.plusDays(1))
                .build();
        String text = explain(
                RecommendationBuilder.builder(bare(Action.WAIT)).next(wait).build());
        assertThat(text)
                .contains("Wait until, inclusive  Wednesday 11 March 2026, 1 day left")
                .doesNotContain(Words.in(Language.EN).say("label.doBy"));
    }

    /** Languages differ on whether none is one or many. */
    @ParameterizedTest
    @CsvSource({
        "EN, 0, DAYS, Used here: 0 days.",
        "EN, 1, DAYS, Used here: 1 day.",
        "EN, 2, DAYS, Used here: 2 days.",
        "FR, 0, DAYS, Retenu ici~: 0~jour.",
        "FR, 1, WORKING_DAYS, Retenu ici~: 1~jour ouvré.",
        "FR, 2, WORKING_DAYS, Retenu ici~: 2~jours ouvrés.",
        "EN, 2, PARSECS, Used here: 2 PARSECS."
    })
    void aUnitAgreesWithItsNumber(Language language, String length, String unit, String says) {
        Recommendation counted = RecommendationBuilder.builder(bare(Action.WAIT))
                .next(AdviceBuilder.builder(bare(Action.WAIT).next())
                        .steps(List.of(phrase("length", "length", length, "unit", unit)))
                        .build())
                .build();
        assertThat(explain(counted, language)).contains("1. " + says.replace('~', '\u00a0') + "\n");
    }

    @Test
    void doesNotDependOnTheLocaleOrTheZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = explain(full());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(explain(full())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
