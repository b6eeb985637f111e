package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.format.DisputeFormat;
import org.disputerules.recommendation.Ability;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Body;
import org.disputerules.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** Where SignalConso sends a buyer in France, seller's country by seller's country; the groups are written by hand. */
class RoutingTest {
    private static final Set<String> FRANCE = Set.of("FR", "BL", "GF", "GP", "MF", "MQ", "PM", "RE", "YT");
    private static final Set<String> NOBODY = Set.of("NC", "PF", "TF", "WF");
    private static final Set<String> CENTRES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IS", "IT", "LT", "LU",
            "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final Set<String> FOREIGN = Set.of("ECC_FRANCE", "ANDORRA_TRADE", "ECONSUMER");

    private static DisputeCase disputeWith(String buyer, String seller) {
        return DisputeFormat.readCase("""
                asOf: 2026-04-20
                buyer: { country: "%s", consumer: true }
                seller: { country: "%s", professional: true }
                order: { marketplace: WEB_SHOP, placedOn: 2026-02-10, receivedOn: 2026-02-20 }
                problem: { type: DEFECTIVE, wants: REFUND }
                events:
                  - { type: SELLER_CONTACTED, on: 2026-03-01, channel: EMAIL, problemExplained: true, solutionProposed: true }
                  - { type: SELLER_REPLIED, on: 2026-03-03, answer: REFUSES }
                """.formatted(buyer, seller));
    }

    private static List<Advice> open(Recommendation answer) {
        return Stream.of(Stream.of(answer.next()), answer.alongside().stream(), answer.alternatives().stream())
                .flatMap(advices -> advices)
                .toList();
    }

    private static Advice signalConso(Recommendation answer) {
        return open(answer).stream()
                .filter(advice ->
                        advice.target().filter("DGCCRF_SIGNALCONSO"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String foreignBody(String country) {
        if (CENTRES.contains(country)) {
            return "ECC_FRANCE";
        }
        if (country.equals("AD")) {
            return "ANDORRA_TRADE";
        }
        return FRANCE.contains(country) || NOBODY.contains(country) || country.equals("CH") ? "" : "ECONSUMER";
    }

    private static String whoSeesTheReport(String country) {
        if (FRANCE.contains(country)) {
            return "step.signalconso-told";
        }
        return country.equals("CH") ? "step.signalconso-switzerland" : "step.signalconso-abroad";
    }

    @Test
    void everyCountryHasTheOneBodyThatSignalConsoNames() {
        List<String> countries = List.of(Locale.getISOCountries());
        assertThat(countries).hasSizeGreaterThanOrEqualTo(249).containsAll(CENTRES);
        for (String country : countries) {
            Recommendation answer = ENGINE.decide(disputeWith("FR", country));
            Set<String> named = new TreeSet<>();
            open(answer)
                    .forEach(advice -> advice.target().filter(FOREIGN::contains).ifPresent(named::add));
            String expected = foreignBody(country);
            assertThat(named).as(country).isEqualTo(expected.isEmpty() ? Set.of() : Set.of(expected));
            Advice report = signalConso(answer);
            assertThat(report.body().map(Body::can).orElseThrow().contains(Ability.REACH_TRADER))
                    .as("the trader is told in " + country)
                    .isEqualTo(FRANCE.contains(country));
            assertThat(report.steps().stream().map(step -> step.key()))
                    .as(country)
                    .contains("step.signalconso-true", whoSeesTheReport(country))
                    .filteredOn(step -> step.matches("step\\.signalconso-(told|switzerland|abroad)"))
                    .hasSize(1);
        }
    }

    @Test
    void aBuyerOverseasIsABuyerInFrance() {
        for (String buyer : FRANCE) {
            assertThat(signalConso(ENGINE.decide(disputeWith(buyer, "CN"))).body())
                    .as(buyer)
                    .isPresent();
        }
    }

    @Test
    void noBodyIsNamedOutsideItsCountries() {
        List<String> sellers = List.of("FR", "DE", "IS", "LI", "CH", "AD", "GB", "US", "CN", "HK");
        for (String buyer : Locale.getISOCountries()) {
            List<String> wrong = new ArrayList<>();
            for (String seller : sellers) {
                open(ENGINE.decide(disputeWith(buyer, seller))).stream()
                        .filter(advice -> advice.body().isPresent())
                        .flatMap(advice -> advice.target().stream())
                        .filter(body -> !allowed(buyer, seller).contains(body))
                        .forEach(body -> wrong.add(body + " for a seller in " + seller));
            }
            assertThat(wrong).as(buyer).isEmpty();
        }
    }

    private static Set<String> allowed(String buyer, String seller) {
        if (FRANCE.contains(buyer)) {
            Set<String> french = new HashSet<>(Set.of(
                    "DGCCRF_SIGNALCONSO",
                    "REPONSECONSO",
                    "UFC_QUE_CHOISIR",
                    "CLCV",
                    "ECONOMIE_GOUV",
                    foreignBody(seller)));
            french.addAll(
                    FRANCE.contains(seller)
                            ? Set.of("CONSUMER_MEDIATOR", "CONCILIATEUR_DE_JUSTICE")
                            : inUnion(seller) ? Set.of("ADR_ABROAD") : Set.of());
            return french;
        }
        return switch (buyer) {
            case "GB" -> Set.of("CITIZENS_ADVICE");
            case "US" -> Set.of("STATE_ATTORNEY_GENERAL", "BBB");
            default -> {
                boolean network = CENTRES.contains(seller) || seller.equals("FR");
                Set<String> european = new HashSet<>();
                if (CENTRES.contains(buyer) && network && !buyer.equals(seller)) {
                    european.add("ECC_OF_RESIDENCE");
                }
                if (inUnion(buyer) && (inUnion(seller) || seller.equals("FR"))) {
                    european.add("ADR_ABROAD");
                }
                yield european;
            }
        };
    }

    /** Whether a country other than France is a state of the European Union. */
    private static boolean inUnion(String country) {
        return CENTRES.contains(country) && !country.equals("IS") && !country.equals("NO");
    }
}
