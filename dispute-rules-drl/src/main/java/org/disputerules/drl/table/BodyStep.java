package org.disputerules.drl.table;

import java.util.List;
import java.util.Optional;

/**
 * How to turn to a body, and what it asks for first.
 *
 * @param step the text
 * @param sellers the seller's countries for which alone it is said; empty for all
 * @param claim the sums for which alone it is said, whose ends are its arguments; absent for all
 * @param amount the parameter that it tells, and without whose value on the day it is not said; absent for none
 */
public record BodyStep(String step, List<String> sellers, Optional<ClaimRange> claim, Optional<String> amount) {}
