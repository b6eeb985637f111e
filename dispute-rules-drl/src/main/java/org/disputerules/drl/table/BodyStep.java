package org.disputerules.drl.table;

import java.util.List;

/**
 * How to turn to a body, and what it asks for first.
 *
 * @param step the text
 * @param sellers the seller's countries for which alone it is said; empty for all
 */
public record BodyStep(String step, List<String> sellers) {}
