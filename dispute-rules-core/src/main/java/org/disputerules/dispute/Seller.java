package org.disputerules.dispute;

import java.util.Optional;

/**
 * The seller.
 *
 * @param country the seller's country, as an ISO 3166 code
 * @param professional whether the seller is a professional
 * @param reachable whether the seller can be reached
 * @param insolvency whether the seller is insolvent
 * @param suspended whether the platform suspended the seller
 */
@WithBuilder
public record Seller(
        Optional<String> country,
        Optional<Boolean> professional,
        Optional<Boolean> reachable,
        Optional<Insolvency> insolvency,
        Optional<Boolean> suspended) {

    /** A seller of whom nothing is known. */
    public static final Seller UNKNOWN = SellerBuilder.builder().build();
}
