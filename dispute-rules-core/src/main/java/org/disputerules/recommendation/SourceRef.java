package org.disputerules.recommendation;

import java.util.Optional;

/**
 * Where something is written.
 *
 * @param source the id of the source in the policy's register, or OURS for our own judgement
 * @param locator the article, section or fact within it
 */
public record SourceRef(String source, Optional<String> locator) {}
