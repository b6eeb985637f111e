/**
 * Stories: example cases with the answers that a policy must give, day by day, and the sums behind every day.
 *
 * <p>Start at {@link org.disputerules.suite.CaseSuite}.
 */
@NullMarked
package org.disputerules.suite;

import org.jspecify.annotations.NullMarked;
