package org.disputerules.dispute;

import java.util.Optional;

/**
 * What was bought.
 *
 * @param category the kind of goods
 * @param price the price of one unit
 * @param quantity the number of units
 * @param secondHand whether it was sold as used
 * @param choice whether it carries the label Choice
 * @param freeReturns whether it carries the label Free Returns
 * @param fastDelivery whether it carries the label Fast Delivery
 * @param customMade whether it was made to the buyer's order
 * @param perishable whether it perishes
 * @param digital whether it is digital content
 * @param state the state in which it is now
 */
@WithBuilder
public record Item(
        Optional<ItemCategory> category,
        Optional<Money> price,
        Optional<Integer> quantity,
        Optional<Boolean> secondHand,
        Optional<Boolean> choice,
        Optional<Boolean> freeReturns,
        Optional<Boolean> fastDelivery,
        Optional<Boolean> customMade,
        Optional<Boolean> perishable,
        Optional<Boolean> digital,
        Optional<ItemState> state) {

    /** An item of which nothing is known. */
    public static final Item UNKNOWN = ItemBuilder.builder().build();
}
