/** The text of the rules, taken apart as far as its scans need. */
package org.disputerules.drl.drlfile;
