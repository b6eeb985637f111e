package org.disputerules.drl.table;

import java.util.Optional;
import org.disputerules.dispute.Item;

/** A label that a listing can bear. */
public enum ItemLabel {
    CHOICE,
    FREE_RETURNS,
    FAST_DELIVERY;

    /** Whether it is known that an item bears it. */
    public boolean on(Item item) {
        Optional<Boolean> known = switch (this) {
            case CHOICE -> item.choice();
            case FREE_RETURNS -> item.freeReturns();
            case FAST_DELIVERY -> item.fastDelivery();
        };
        return known.orElse(false);
    }
}
