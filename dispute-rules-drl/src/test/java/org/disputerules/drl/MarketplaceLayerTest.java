package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.json;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disputerules.PolicyLayer;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.DisputeCaseBuilder;
import org.disputerules.dispute.OrderBuilder;
import org.disputerules.dispute.event.DisputeOpened;
import org.disputerules.drl.generator.BoundedSpace;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.drl.table.ActionRow;
import org.disputerules.drl.table.LegRow;
import org.disputerules.format.DisputeFormat;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Phrase;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Recommendation;
import org.disputerules.recommendation.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A marketplace is data: another one has its own clocks and sources, and where there is none its process does not exist. */
class MarketplaceLayerTest {
    private static final Path LAYER = Path.of("src/test/resources/org/disputerules/drl/layers/moon-bazaar.yaml");
    private static final DroolsPolicyEngine MOON = layered();
    private static final Pattern PLATFORM = Pattern.compile("(?i)aliexpress|the (market|plat)");

    private static final String PARCEL = """
            asOf: 2026-03-05
            order: { marketplace: MOON_BAZAAR, placedOn: 2026-01-12, completedOn: 2026-03-01, tracking: NOT_MOVING }
            problem: { type: NOT_RECEIVED }
            events: [ { type: SELLER_CONTACTED, on: 2026-02-20, problemExplained: true, proposed: REFUND, channel: PLATFORM_MESSAGES },
                      { type: SELLER_REPLIED, on: 2026-02-22, answer: REFUSES } ]
            """;
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);

    private static DroolsPolicyEngine layered() {
        try {
            return ((DroolsPolicyEngine) TestPolicy.ENGINE.layered(List.of(PolicyLayer.read(LAYER))))
                    .withoutQuestions();
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    @Test
    void theFictionalMarketplaceHasItsOwnLastDay() {
        DisputeCase parcel = DisputeFormat.readCase(PARCEL);
        for (int past = -1; past <= 1; past++) {
            Recommendation answer = MOON.decide(parcel.asOf(LAST.plusDays(past)));
            assertThat(answer.deadlines())
                    .filteredOn(deadline -> deadline.kind().name().equals("PLATFORM_DISPUTE_OPENING"))
                    .singleElement()
                    .satisfies(deadline -> assertThat(deadline.lastDay()).contains(LAST));
            if (past <= 0) {
                assertThat(answer.nextAction()).isEqualTo(Action.OPEN_PLATFORM_DISPUTE);
                assertThat(answer.next().lastDay()).contains(LAST);
            } else {
                assertThat(answer.nextAction()).isNotEqualTo(Action.OPEN_PLATFORM_DISPUTE);
                assertThat(answer.ruledOut()).extracting(out -> out.action()).contains(Action.OPEN_PLATFORM_DISPUTE);
            }
        }
    }

    @Test
    void theSellerOfTheFictionalMarketplaceHasItsOwnTime() {
        DisputeCase opened = DisputeFormat.readCase(PARCEL).withEvent(DisputeOpened.on(LocalDate.of(2026, 3, 3)));
        assertThat(MOON.decide(opened).next())
                .returns(Action.WAIT, Advice::action)
                .returns(Optional.of(LocalDate.of(2026, 3, 5)), Advice::lastDay);
        assertThat(MOON.decide(opened.asOf(LocalDate.of(2026, 3, 6))).nextAction())
                .isEqualTo(Action.CHECK_ORDER_STATUS);
    }

    @Test
    void itCitesItsOwnSourcesAndNoneOfTheOther() {
        Recommendation answer = MOON.decide(DisputeFormat.readCase(PARCEL));
        assertThat(answer.next().because())
                .filteredOn(reason -> reason.layer().equals("moon-bazaar"))
                .extracting(Reason::id)
                .containsExactly("MOON-CLO-1", "moon-opening");
        assertThat(answer.explain(Language.EN, MOON))
                .contains("The Lunar Rules of Moon Bazaar (fictional, for tests only)")
                .contains("house rule of \"moon-bazaar\"")
                .contains("9 days from")
                .doesNotContain("{");
        boundedIn("MOON_BAZAAR")
                .forEach(one -> assertThat(sources(MOON.decide(one)))
                        .as(() -> DisputeFormat.toYaml(one))
                        .noneMatch(source -> source.startsWith("AE-")));
    }

    @Test
    void casesOfTheOtherMarketplaceAreUnchangedButForTheNameOfTheEdition() {
        String edition = "\"" + TestPolicy.EDITION + "+moon-bazaar\"";
        RandomCases.from(70_000, 100)
                .map(RandomCases.Seeded::disputeCase)
                .forEach(one -> assertThat(json(MOON, one)
                                .replace(edition, "\"" + TestPolicy.EDITION + "\"")
                                .replace(TestPolicy.EDITION + "+moon-bazaar", TestPolicy.EDITION))
                        .as(() -> DisputeFormat.toYaml(one))
                        .isEqualTo(json(TestPolicy.ENGINE, one)));
    }

    /** The marketplaces of the built-in policy that are none: no process of a platform is proposed, cited or told. */
    @ParameterizedTest
    @ValueSource(strings = {"WEB_SHOP", "OTHER_MARKETPLACE", "PRIVATE_SALE"})
    void whereThereIsNoProcessNoneIsProposedOrTold(String marketplace) {
        Set<String> wrong = new TreeSet<>();
        Set<Action> platform = Set.of(
                Action.OPEN_PLATFORM_DISPUTE,
                Action.EDIT_PLATFORM_DISPUTE,
                Action.KEEP_DISPUTE_OPEN,
                Action.ESCALATE_PLATFORM_DISPUTE,
                Action.APPEAL_PLATFORM_DECISION,
                Action.CONTACT_PLATFORM_SUPPORT,
                Action.REPORT_SELLER_TO_PLATFORM);
        Stream.concat(boundedIn(marketplace), randomIn(marketplace)).forEach(one -> {
            Recommendation answer = TestPolicy.ENGINE.decide(one);
            sources(answer).filter(source -> source.startsWith("AE-")).forEach(source -> wrong.add("cites " + source));
            advice(answer).forEach(advice -> {
                if (platform.contains(advice.action()) || advice.route() == Route.PLATFORM) {
                    wrong.add(advice.action() + " by " + advice.route() + " because of "
                            + advice.because().get(0).id());
                }
                advice.steps().stream()
                        .map(Phrase::key)
                        .filter(key -> PLATFORM.matcher(
                                        TestPolicy.TEXTS.text(key, Language.EN).orElse(""))
                                .find())
                        .forEach(key -> wrong.add(key + " for " + advice.action()));
            });
            answer.tips().stream()
                    .map(Phrase::key)
                    .filter(key -> PLATFORM.matcher(
                                    TestPolicy.TEXTS.text(key, Language.EN).orElse(""))
                            .find())
                    .forEach(wrong::add);
            answer.deadlines().stream()
                    .filter(deadline -> TestPolicy.POLICY
                            .owner(deadline.kind())
                            .filter(LegRow::ofPlatform)
                            .isPresent())
                    .filter(deadline -> deadline.status() != ClockStatus.CLOSED)
                    .forEach(deadline -> wrong.add(deadline.kind() + " is " + deadline.status()));
        });
        assertThat(wrong).isEmpty();
    }

    /** The steps that are told apart are told where there is a process. */
    @Test
    void whereThereIsAProcessItsStepsAreTold() {
        assertThat(TestPolicy.POLICY.tables().actions().stream()
                        .map(ActionRow::onPlatform)
                        .flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(BoundedSpace.every(9_001)
                                .flatMap(one -> advice(TestPolicy.ENGINE.decide(one)))
                                .flatMap(advice -> advice.steps().stream())
                                .map(Phrase::key))
                        .contains(step));
    }

    private static Stream<DisputeCase> boundedIn(String marketplace) {
        return BoundedSpace.every(9_001)
                .flatMap(one -> Stream.of(one, one.asOf(one.asOf().plusDays(30))))
                .flatMap(one -> in(marketplace, one));
    }

    private static Stream<DisputeCase> randomIn(String marketplace) {
        return RandomCases.from(80_000, 200)
                .map(RandomCases.Seeded::disputeCase)
                .flatMap(one -> in(marketplace, one));
    }

    private static Stream<DisputeCase> in(String marketplace, DisputeCase one) {
        return Stream.of(DisputeCaseBuilder.builder(one)
                .order(OrderBuilder.builder(one.order())
                        .marketplace(marketplace)
                        .build())
                .build());
    }

    private static Stream<Advice> advice(Recommendation answer) {
        return Stream.of(Stream.of(answer.next()), answer.alongside().stream(), answer.alternatives().stream())
                .flatMap(some -> some);
    }

    private static Stream<String> sources(Recommendation answer) {
        return Stream.of(
                        advice(answer).flatMap(advice -> advice.because().stream()),
                        answer.ruledOut().stream().flatMap(out -> out.because().stream()),
                        answer.warnings().stream().flatMap(warning -> warning.because().stream()))
                .flatMap(some -> some)
                .flatMap(reason -> reason.sources().stream())
                .map(source -> source.source());
    }
}
