/**
 * The facts that the rules see: small, immutable, without nulls where a rule would have to guess.
 *
 * <p>Public only because rules of another package read them. Nothing here is API.
 */
@NullMarked
package org.disputerules.drl.fact;

import org.jspecify.annotations.NullMarked;
