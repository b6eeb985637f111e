package org.disputerules.drl.table;

import java.util.Optional;
import org.disputerules.dispute.Item;

/** What an item can be, or the label that it can bear, where that gives or takes a right. */
public enum ItemTrait {
    CHOICE,
    FREE_RETURNS,
    FAST_DELIVERY,
    CUSTOM_MADE,
    PERISHABLE,
    DIGITAL;

    /** Whether it is known of an item. */
    public boolean of(Item item) {
        Optional<Boolean> known = switch (this) {
            case CHOICE -> item.choice();
            case FREE_RETURNS -> item.freeReturns();
            case FAST_DELIVERY -> item.fastDelivery();
            case CUSTOM_MADE -> item.customMade();
            case PERISHABLE -> item.perishable();
            case DIGITAL -> item.digital();
        };
        return known.orElse(false);
    }
}
