/** The library on the command line; nothing here decides anything. */
@NullMarked
package org.disputerules.cli;

import org.jspecify.annotations.NullMarked;
