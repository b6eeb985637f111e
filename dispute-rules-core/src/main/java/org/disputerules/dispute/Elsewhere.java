package org.disputerules.dispute;

import java.util.Optional;

/**
 * What the buyer did in other cases.
 *
 * @param disputesSameSellerSameCard30Days chargebacks for goods not received, same seller and card, within 30 days
 * @param disputedOfLastTenOrders how many of the last ten orders were disputed
 */
@WithBuilder
public record Elsewhere(Optional<Integer> disputesSameSellerSameCard30Days, Optional<Integer> disputedOfLastTenOrders) {

    /** Nothing known of other cases. */
    public static final Elsewhere UNKNOWN = ElsewhereBuilder.builder().build();
}
