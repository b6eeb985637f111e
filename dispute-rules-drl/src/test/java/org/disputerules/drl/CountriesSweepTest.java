package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disputerules.recommendation.Advice;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Recommendation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every country of a seller, many of a buyer, eight situations: one list each, and no body outside its reach. */
class CountriesSweepTest {
    private static final Path KEPT = Path.of("../docs/countries.md");
    private static final Path DRAWN = Path.of("target/countries.md");

    /** Every state for which a sheet has a body, those beside them for which it has none, large markets, and no country. */
    private static final List<String> BUYERS = List.of(
            "FR", "RE", "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IT", "LT",
            "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "NO", "LI", "GB", "US", "CH", "AD", "MC",
            "CA", "AU", "CN", "BR", "JP", "NC", "");
    /** One buyer of each kind, and one seller of each kind and of the countries beside it. */
    private static final List<String> SOME_BUYERS =
            List.of("FR", "RE", "DE", "DK", "IS", "LI", "CH", "GB", "US", "CN", "");

    private static final List<String> SOME_SELLERS = List.of(
            "", "FR", "RE", "NC", "DE", "DK", "IT", "IS", "NO", "LI", "CH", "AD", "GB", "US", "CN", "HK", "AX", "MC");
    /** What only a buyer in France is told of, as it is written in an answer. */
    private static final List<String> FRENCH_NAMES = List.of(
            "SignalConso",
            "RéponseConso",
            "RappelConso",
            "THESEE",
            "Perceval",
            "PHAROS",
            "17Cyber",
            "33700",
            "Info Escroqueries",
            "UFC-Que Choisir",
            "CLCV",
            "Signal-Arnaques",
            "60 Millions",
            "Arcom",
            "Tribunal judiciaire",
            "Conciliateur de justice",
            "Injonction de payer",
            "Médiateur de la consommation",
            "Centre Européen des Consommateurs France");

    private static Stream<Advice> advices(Recommendation answer) {
        return Stream.of(Stream.of(answer.next()), answer.alongside().stream(), answer.alternatives().stream())
                .flatMap(advices -> advices);
    }

    private static List<String> bodies(Recommendation answer) {
        return advices(answer)
                .filter(advice -> advice.body().isPresent())
                .flatMap(advice -> advice.target().stream())
                .toList();
    }

    /** The answer in words; of its sources some are French, whoever asks. */
    private static String told(Recommendation answer) {
        String words = answer.explain(Language.EN);
        int sources = words.indexOf("\nSources\n");
        return sources < 0 ? words : words.substring(0, sources);
    }

    /** Decides for each pair, compares with what was written by hand, and returns the lists. */
    private static Map<String, Map<String, List<String>>> sweep(
            CountrySituation situation, List<String> buyers, List<String> sellers) {
        Map<String, Map<String, List<String>>> lists = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (String buyer : buyers) {
            for (String seller : sellers) {
                List<String> bodies = bodies(ENGINE.decide(situation.between(buyer, seller)));
                Set<String> once = new TreeSet<>(bodies);
                Set<String> expected = CountryReach.expected(situation, buyer, seller);
                if (!once.equals(expected) || once.size() != bodies.size()) {
                    wrong.add("buyer in [%s], seller in [%s]: %s instead of %s"
                            .formatted(buyer, seller, bodies, expected));
                }
                lists.computeIfAbsent(buyer, country -> new LinkedHashMap<>()).put(seller, bodies);
            }
        }
        assertThat(wrong).as(situation.name()).isEmpty();
        return lists;
    }

    @Test
    void oneCountryOfEachKindGetsItsBodiesAndThePageHasThem() throws IOException {
        String kept = Files.readString(KEPT);
        for (CountrySituation situation : CountrySituation.values()) {
            assertThat(kept).contains(CountriesPage.heading(situation));
            String section = kept.substring(kept.indexOf(CountriesPage.heading(situation)) + 1);
            String table = section.substring(0, section.indexOf("\n## "));
            sweep(situation, SOME_BUYERS, SOME_SELLERS).values().stream()
                    .flatMap(bySeller -> bySeller.values().stream())
                    .forEach(bodies -> assertThat(table).contains("| " + CountriesPage.cell(bodies) + " |\n"));
        }
    }

    @Test
    void aBuyerElsewhereReadsNoNameOfAFrenchBody() {
        for (CountrySituation situation : CountrySituation.values()) {
            for (String buyer : List.of("DE", "IS", "CH", "GB", "US", "CN", "NC", "")) {
                for (String seller : List.of("FR", "DE", "CN", "")) {
                    assertThat(told(ENGINE.decide(situation.between(buyer, seller))))
                            .as("%s, buyer in [%s], seller in [%s]", situation, buyer, seller)
                            .doesNotContain(FRENCH_NAMES);
                }
            }
        }
    }

    @Test
    @Tag("long")
    void everyCountryGetsItsBodiesAndThePageShowsThem() throws IOException {
        List<String> sellers = Stream.concat(
                        Stream.of(""), Stream.of(Locale.getISOCountries()).sorted())
                .toList();
        assertThat(sellers).hasSizeGreaterThanOrEqualTo(250);
        CountriesPage page = new CountriesPage(BUYERS.size() - 1);
        for (CountrySituation situation : CountrySituation.values()) {
            page.add(situation, sweep(situation, BUYERS, sellers));
        }
        Files.createDirectories(DRAWN.getParent());
        String drawn = page.drawn();
        Files.writeString(DRAWN, drawn);

        assertThat(Files.readString(KEPT))
                .as("the page of countries; copy dispute-rules-drl/%s over docs/countries.md", DRAWN)
                .isEqualTo(drawn);
    }
}
