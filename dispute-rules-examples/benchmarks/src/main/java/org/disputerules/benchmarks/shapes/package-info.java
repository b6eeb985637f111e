/**
 * One made-up policy in several shapes of facts, for {@code docs/shape-of-facts.md}. Public where generated rules read
 * it; nothing here is API.
 */
@NullMarked
package org.disputerules.benchmarks.shapes;

import org.jspecify.annotations.NullMarked;
