package org.disputerules.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.WithBuilder;

/**
 * An authority, an association or a site that a step goes to, as the policy knows it.
 *
 * @param name the name under which it is known
 * @param site the domain of its official site; absent where it is not known or not one
 * @param phone its number; absent where it is not known or has none
 * @param can what it can do in this case; what is not named it cannot do
 * @param cost what it asks for that
 * @param languages the languages in which it can be addressed, as ISO 639 codes; empty where that is not known
 * @param checkedOn the day of what was read about it; absent where that bore none
 */
@WithBuilder
public record Body(
        String name,
        Optional<String> site,
        Optional<String> phone,
        List<Ability> can,
        Cost cost,
        List<String> languages,
        Optional<LocalDate> checkedOn) {
    /** Copies its lists. */
    public Body {
        can = List.copyOf(can);
        languages = List.copyOf(languages);
    }
}
