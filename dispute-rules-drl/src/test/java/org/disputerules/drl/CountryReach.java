package org.disputerules.drl;

import static org.disputerules.drl.CountrySituation.CARD_USED_BY_ANOTHER;
import static org.disputerules.drl.CountrySituation.DANGEROUS;
import static org.disputerules.drl.CountrySituation.FAKE_STAYS_LISTED;
import static org.disputerules.drl.CountrySituation.MISLEADING_OFFER;
import static org.disputerules.drl.CountrySituation.REFUND_STILL_OWED;
import static org.disputerules.drl.CountrySituation.REFUSED_BY_A_SHOP;
import static org.disputerules.drl.CountrySituation.REFUSED_BY_THE_PLATFORM;
import static org.disputerules.drl.CountrySituation.VANISHED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Whom each body serves, written by hand and not read from the tables: what the competence rows say is compared with
 * this. A body that stands in no line here is expected nowhere: the EU's platform, Action Fraud, the magazine, the UK's
 * centre and China's 12315 are closed, in doubt or not usable.
 *
 * @param body the body
 * @param in the situations in which it is of use
 * @param serves whether it serves a buyer in the first country against a seller in the second
 */
record CountryReach(String body, Set<CountrySituation> in, BiPredicate<String, String> serves) {
    static final Set<String> EU = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    static final Set<String> OVERSEAS = Set.of("BL", "GF", "GP", "MF", "MQ", "PM", "RE", "YT");
    static final Set<String> OWN_LAW = Set.of("NC", "PF", "TF", "WF");

    private static final Set<CountrySituation> COMPLAINED_IN_WRITING =
            Set.of(REFUSED_BY_THE_PLATFORM, REFUSED_BY_A_SHOP);
    private static final Set<CountrySituation> MONEY_WITHHELD =
            Set.of(REFUSED_BY_THE_PLATFORM, REFUSED_BY_A_SHOP, REFUND_STILL_OWED, FAKE_STAYS_LISTED, VANISHED);
    /** All these, a trader abroad reported for its conduct, and not what a third person did with a card. */
    private static final Set<CountrySituation> OF_A_TRADER = with(MONEY_WITHHELD, MISLEADING_OFFER);

    private static final List<CountryReach> ALL = List.of(
            buyers(
                    "DGCCRF_SIGNALCONSO",
                    CountryReach::isFrance,
                    REFUSED_BY_THE_PLATFORM,
                    REFUSED_BY_A_SHOP,
                    REFUND_STILL_OWED,
                    DANGEROUS,
                    FAKE_STAYS_LISTED,
                    MISLEADING_OFFER),
            buyers("REPONSECONSO", CountryReach::isFrance, with(MONEY_WITHHELD, DANGEROUS)),
            buyers("ECONOMIE_GOUV", CountryReach::isFrance, with(MONEY_WITHHELD, DANGEROUS)),
            buyers("UFC_QUE_CHOISIR", CountryReach::isFrance, with(MONEY_WITHHELD, DANGEROUS)),
            buyers("CLCV", CountryReach::isFrance, with(MONEY_WITHHELD, DANGEROUS)),
            buyers("SIGNAL_ARNAQUES", CountryReach::isFrance, VANISHED),
            buyers("33700", CountryReach::isFrance, VANISHED),
            buyers("PHAROS", CountryReach::isFrance, VANISHED),
            buyers("THESEE", CountryReach::isFrance, VANISHED),
            buyers("17CYBER", CountryReach::isFrance, VANISHED),
            buyers("INFO_ESCROQUERIES", CountryReach::isFrance, VANISHED),
            buyers("PERCEVAL", CountryReach::isFrance, CARD_USED_BY_ANOTHER),
            buyers("RAPPEL_CONSO", CountryReach::isFrance, DANGEROUS),
            buyers("CUSTOMS", CountryReach::isFrance, FAKE_STAYS_LISTED),
            buyers("ARCOM", CountryReach::isFrance, FAKE_STAYS_LISTED),
            buyers("DSA_COORDINATOR", buyer -> isUnion(buyer) && !isFrance(buyer), FAKE_STAYS_LISTED),
            buyers("DSA_SETTLEMENT_BODY", CountryReach::isUnion, FAKE_STAYS_LISTED),
            buyers("DSA_NOTICE", CountryReach::isUnion, DANGEROUS),
            buyers(
                    "SAFETY_GATE",
                    buyer -> isUnion(buyer) || Set.of("IS", "LI", "NO").contains(buyer),
                    DANGEROUS),
            buyers("CITIZENS_ADVICE", "GB"::equals, with(MONEY_WITHHELD, DANGEROUS)),
            buyers("REPORT_FRAUD", "GB"::equals, VANISHED),
            buyers("FTC", "US"::equals, VANISHED, MISLEADING_OFFER),
            buyers("IC3", "US"::equals, VANISHED),
            buyers("STATE_ATTORNEY_GENERAL", "US"::equals, MONEY_WITHHELD),
            buyers("BBB", "US"::equals, MONEY_WITHHELD),
            new CountryReach(
                    "ECC_FRANCE",
                    COMPLAINED_IN_WRITING,
                    (buyer, seller) -> isFrance(buyer) && hasCentre(seller) && !isFrance(seller)),
            new CountryReach(
                    "ECC_OF_RESIDENCE",
                    COMPLAINED_IN_WRITING,
                    (buyer, seller) ->
                            hasCentre(buyer) && !isFrance(buyer) && hasCentre(seller) && !buyer.equals(seller)),
            new CountryReach("ANDORRA_TRADE", OF_A_TRADER, (buyer, seller) -> isFrance(buyer) && seller.equals("AD")),
            new CountryReach(
                    "ECONSUMER",
                    OF_A_TRADER,
                    (buyer, seller) -> isFrance(buyer)
                            && isOutsideUnion(seller)
                            && !Set.of("IS", "NO", "CH", "AD").contains(seller)),
            new CountryReach("CONSUMER_MEDIATOR", COMPLAINED_IN_WRITING, CountryReach::atHome),
            new CountryReach("CONCILIATEUR_DE_JUSTICE", COMPLAINED_IN_WRITING, CountryReach::atHome),
            new CountryReach(
                    "ADR_ABROAD",
                    COMPLAINED_IN_WRITING,
                    (buyer, seller) -> isUnion(buyer) && EU.contains(seller) && !atHome(buyer, seller)),
            new CountryReach(
                    "EUROPEAN_SMALL_CLAIMS",
                    Set.of(REFUSED_BY_THE_PLATFORM, REFUSED_BY_A_SHOP, REFUND_STILL_OWED),
                    CountryReach::smallClaims),
            // A court at home is worth 400 euros where its judgment travels, and 1500 everywhere.
            new CountryReach(
                    "TRIBUNAL_JUDICIAIRE",
                    COMPLAINED_IN_WRITING,
                    (buyer, seller) -> isFrance(buyer) && seller.equals("DK")),
            new CountryReach(
                    "TRIBUNAL_JUDICIAIRE",
                    Set.of(REFUSED_BY_A_SHOP, REFUND_STILL_OWED),
                    (buyer, seller) -> isFrance(buyer) && (seller.equals("DK") || isOutsideUnion(seller))),
            new CountryReach("TRIBUNAL_JUDICIAIRE", Set.of(REFUND_STILL_OWED), CountryReach::atHome),
            new CountryReach("INJONCTION_DE_PAYER", Set.of(REFUND_STILL_OWED), CountryReach::atHome));

    /** The bodies that serve a buyer in this situation, without order. */
    static Set<String> expected(CountrySituation situation, String buyer, String seller) {
        return ALL.stream()
                .filter(reach ->
                        reach.in().contains(situation) && reach.serves().test(buyer, seller))
                .map(CountryReach::body)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static CountryReach buyers(
            String body, java.util.function.Predicate<String> where, CountrySituation... in) {
        return buyers(body, where, Set.of(in));
    }

    private static CountryReach buyers(
            String body, java.util.function.Predicate<String> where, Set<CountrySituation> in) {
        return new CountryReach(body, in, (buyer, seller) -> where.test(buyer));
    }

    private static Set<CountrySituation> with(Set<CountrySituation> some, CountrySituation more) {
        List<CountrySituation> all = new ArrayList<>(some);
        all.add(more);
        return Set.copyOf(all);
    }

    private static boolean isFrance(String country) {
        return country.equals("FR") || OVERSEAS.contains(country);
    }

    private static boolean isUnion(String country) {
        return EU.contains(country) || isFrance(country);
    }

    private static boolean hasCentre(String country) {
        return isUnion(country) || country.equals("IS") || country.equals("NO");
    }

    /** Known to be outside; not the French territories with a consumer law of their own, for which nobody is named. */
    private static boolean isOutsideUnion(String country) {
        return !country.isEmpty() && !isUnion(country) && !OWN_LAW.contains(country);
    }

    private static boolean atHome(String buyer, String seller) {
        return isFrance(buyer) && isFrance(seller);
    }

    /** Between two states; whether a buyer or seller overseas counts as one in France is not said, so it is not assumed. */
    private static boolean smallClaims(String buyer, String seller) {
        return EU.contains(buyer)
                && EU.contains(seller)
                && !buyer.equals(seller)
                && !buyer.equals("DK")
                && !seller.equals("DK");
    }
}
