package org.disputerules.drl.table;

import java.util.Optional;

/**
 * Sums, of which what is still claimed must be known to be one.
 *
 * @param currency their currency, by its ISO 4217 code
 * @param above the parameter that they lie above; absent for no lower end
 * @param upTo the parameter that they do not pass; absent for no upper end
 */
public record ClaimRange(String currency, Optional<String> above, Optional<String> upTo) {}
