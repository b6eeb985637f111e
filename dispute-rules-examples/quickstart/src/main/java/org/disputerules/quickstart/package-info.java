/** The library in one small class: a case built in Java, one question, and the answer in words. */
@NullMarked
package org.disputerules.quickstart;

import org.jspecify.annotations.NullMarked;
