/** What a policy engine implements: one service interface, found by {@link java.util.ServiceLoader}. */
@NullMarked
package org.disputerules.spi;

import org.jspecify.annotations.NullMarked;
