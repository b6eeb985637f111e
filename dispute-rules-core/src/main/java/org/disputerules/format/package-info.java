/**
 * Reading and writing: cases and recommendations as YAML and JSON, and the strict reader behind them.
 *
 * <p>Start at {@link org.disputerules.format.DisputeFormat}.
 */
@NullMarked
package org.disputerules.format;

import org.jspecify.annotations.NullMarked;
