package org.disputerules.dispute;

import java.util.Optional;

/**
 * The buyer. No name, no address: only what changes the answer.
 *
 * @param country the country of residence, as an ISO 3166 code such as FR
 * @param countryGroup a group of countries, where the country itself is unknown
 * @param region a part of the country whose law differs, such as GB-SCT
 * @param consumer whether the buyer bought as a consumer
 * @param minor whether the buyer is a minor
 */
@WithBuilder
public record Buyer(
        Optional<String> country,
        Optional<CountryGroup> countryGroup,
        Optional<String> region,
        Optional<Boolean> consumer,
        Optional<Boolean> minor) {

    /** A buyer of whom nothing is known. */
    public static final Buyer UNKNOWN = BuyerBuilder.builder().build();
}
