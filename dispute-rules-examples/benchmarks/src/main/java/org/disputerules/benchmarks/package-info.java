/** Measures how long a decision takes, and what in it takes long. */
@NullMarked
package org.disputerules.benchmarks;

import org.jspecify.annotations.NullMarked;
