/**
 * The tables of the policy as records: every row has an id, facts, sources and a grade.
 *
 * <p>Nothing here names a problem, an action, a state or a clock: the rows do.
 */
@NullMarked
package org.disputerules.drl.table;

import org.jspecify.annotations.NullMarked;
