/**
 * The events of a dispute: every step by every party, typed, in one sealed family.
 *
 * <p>Start at {@link org.disputerules.dispute.event.Event}.
 */
@NullMarked
package org.disputerules.dispute.event;

import org.jspecify.annotations.NullMarked;
