/**
 * The deadlines once more, written from the fact sheets with literal numbers. Nothing here reads a table, parameter,
 * rule or class of the policy: where both agree, two readings of the sources agree.
 */
package org.disputerules.drl.formula;
