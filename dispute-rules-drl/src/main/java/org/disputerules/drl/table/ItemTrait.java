package org.disputerules.drl.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.disputerules.dispute.Item;
import org.disputerules.dispute.ItemState;

/** What an item can be, or the label that it can bear, where that gives or takes a right. */
public enum ItemTrait {
    CHOICE,
    FREE_RETURNS,
    FAST_DELIVERY,
    CUSTOM_MADE,
    PERISHABLE,
    DIGITAL,
    SECOND_HAND,
    /** Digital content that the buyer opened or used. */
    STARTED_DIGITAL;

    private static final Set<ItemState> STARTED = EnumSet.of(ItemState.OPENED, ItemState.USED);

    /** Whether it is known of an item. */
    public boolean of(Item item) {
        Optional<Boolean> known = switch (this) {
            case CHOICE -> item.choice();
            case FREE_RETURNS -> item.freeReturns();
            case FAST_DELIVERY -> item.fastDelivery();
            case CUSTOM_MADE -> item.customMade();
            case PERISHABLE -> item.perishable();
            case DIGITAL -> item.digital();
            case SECOND_HAND -> item.secondHand();
            case STARTED_DIGITAL ->
                item.digital()
                        .map(digital -> digital
                                && item.state().filter(STARTED::contains).isPresent());
        };
        return known.orElse(false);
    }
}
