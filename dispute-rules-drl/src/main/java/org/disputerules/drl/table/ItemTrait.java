package org.disputerules.drl.table;

import java.util.Optional;
import org.disputerules.dispute.Item;

/** What an item can be that takes a right away. */
public enum ItemTrait {
    CUSTOM_MADE,
    PERISHABLE,
    DIGITAL;

    /** Whether it is known that an item is so. */
    public boolean of(Item item) {
        Optional<Boolean> known = switch (this) {
            case CUSTOM_MADE -> item.customMade();
            case PERISHABLE -> item.perishable();
            case DIGITAL -> item.digital();
        };
        return known.orElse(false);
    }
}
