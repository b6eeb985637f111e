package org.disputerules.recommendation;

import java.time.LocalDate;

/**
 * The edition of the policy that decided.
 *
 * @param edition its name
 * @param newestCheck the newest day on which a source was checked
 * @param oldestCheck the oldest day on which a source in use was checked
 */
public record PolicyEdition(String edition, LocalDate newestCheck, LocalDate oldestCheck) {}
