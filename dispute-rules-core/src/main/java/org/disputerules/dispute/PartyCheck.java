package org.disputerules.dispute;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the buyer, the seller, and what the buyer did elsewhere. */
final class PartyCheck {
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private static final Set<String> EU = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final Set<String> EEA_OUTSIDE_EU = Set.of("IS", "LI", "NO");

    /** Left the Union while cases of before can still be asked about. */
    private static final String LEFT_EU = "GB";

    private static final int LAST_ORDERS = 10;

    private PartyCheck() {}

    static void check(Buyer buyer, Seller seller, Elsewhere elsewhere, CaseFindings findings) {
        findings.country("buyer.country", buyer.country());
        group(buyer, findings);
        region(buyer, findings);
        findings.country("seller.country", seller.country());
        findings.notNegative(
                "elsewhere.disputesSameSellerSameCard30Days", elsewhere.disputesSameSellerSameCard30Days());
        findings.notNegative("elsewhere.disputedOfLastTenOrders", elsewhere.disputedOfLastTenOrders());
        elsewhere
                .disputedOfLastTenOrders()
                .filter(number -> number > LAST_ORDERS)
                .ifPresent(number -> findings.add(
                        "elsewhere.disputedOfLastTenOrders",
                        number + " is more than " + LAST_ORDERS + ".",
                        "Count only the last ten orders."));
    }

    private static void group(Buyer buyer, CaseFindings findings) {
        Optional<CountryGroup> group = buyer.countryGroup();
        Optional<String> country = buyer.country().filter(CaseFindings::isCountry);
        if (group.isPresent()
                && country.isPresent()
                && !country.get().equals(LEFT_EU)
                && group.get() != groupOf(country.get())) {
            findings.add(
                    "buyer.countryGroup",
                    country.get() + " does not belong to " + group.get() + ".",
                    "Leave the group out: the country is enough.");
        }
    }

    private static CountryGroup groupOf(String country) {
        if (EU.contains(country)) {
            return CountryGroup.EU;
        }
        return EEA_OUTSIDE_EU.contains(country) ? CountryGroup.EEA_OUTSIDE_EU : CountryGroup.OTHER;
    }

    private static void region(Buyer buyer, CaseFindings findings) {
        buyer.region().ifPresent(region -> {
            if (!REGION.matcher(region).matches()) {
                findings.add(
                        "buyer.region", "'" + region + "' is no region.", "Write its ISO 3166-2 code, such as GB-SCT.");
            } else if (buyer.country()
                    .filter(country -> !region.startsWith(country))
                    .isPresent()) {
                findings.add(
                        "buyer.region",
                        "'" + region + "' does not lie in " + buyer.country().get() + ".",
                        "Correct the region or the country.");
            }
        });
    }
}
