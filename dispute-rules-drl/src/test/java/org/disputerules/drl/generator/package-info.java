/** Valid cases without end: random ones by seed, and a bounded space in full. */
package org.disputerules.drl.generator;
