/**
 * The case: what a buyer knows about one dispute. Records and enums only.
 *
 * <p>Start at {@link org.disputerules.dispute.DisputeCase}; the history is a list of
 * {@link org.disputerules.dispute.event.Event}.
 */
@NullMarked
package org.disputerules.dispute;

import org.jspecify.annotations.NullMarked;
