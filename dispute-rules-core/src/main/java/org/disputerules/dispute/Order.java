package org.disputerules.dispute;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The order and its parcel. Days are in the buyer's zone; absent means unknown, never "did not happen".
 *
 * @param marketplace the policy pack: ALIEXPRESS, or OTHER_MARKETPLACE, WEB_SHOP, PRIVATE_SALE
 * @param placedOn the day of the order
 * @param shippedOn the day on which the seller handed the parcel over
 * @param shipsFrom the country from which it ships, as an ISO 3166 code
 * @param estimatedDeliveryOn the last day promised for delivery, inclusive
 * @param deliveryScanOn the day on which the carrier recorded delivery
 * @param receivedOn the day on which the buyer had it in hand
 * @param receiptConfirmedOn the day on which the buyer pressed "confirm receipt"
 * @param completedOn the day on which the platform closed the order
 * @param protectionEndsOn the last day of the platform's protection period, inclusive
 * @param tracking what the tracking says
 * @param lastScanOn the day of the last scan
 * @param total the whole amount paid for the disputed item or parcel
 * @param item what was bought
 * @param carrierChosenByBuyer whether the buyer chose a carrier that the seller did not offer
 * @param withdrawalExplained whether the seller told the buyer of the right to withdraw
 * @param deliveryDateEssential whether the buyer would not have bought without delivery by the promised day, and said so
 *     or it was plain
 */
@WithBuilder
public record Order(
        Optional<String> marketplace,
        Optional<LocalDate> placedOn,
        Optional<LocalDate> shippedOn,
        Optional<String> shipsFrom,
        Optional<LocalDate> estimatedDeliveryOn,
        Optional<LocalDate> deliveryScanOn,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> receiptConfirmedOn,
        Optional<LocalDate> completedOn,
        Optional<LocalDate> protectionEndsOn,
        Optional<Tracking> tracking,
        Optional<LocalDate> lastScanOn,
        Optional<Money> total,
        Item item,
        Optional<Boolean> carrierChosenByBuyer,
        Optional<Boolean> withdrawalExplained,
        Optional<Boolean> deliveryDateEssential) {
    /** Takes what is absent as unknown. */
    public Order {
        item = Objects.requireNonNullElse(item, Item.UNKNOWN);
    }

    /** An order of which nothing is known. */
    public static final Order UNKNOWN =
            OrderBuilder.builder().item(Item.UNKNOWN).build();
}
