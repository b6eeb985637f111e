/**
 * The recommended next action in a consumer dispute.
 *
 * <p>Five types are enough to begin: {@link org.disputerules.DisputeAdvisor} answers,
 * {@link org.disputerules.dispute.DisputeCase} and {@link org.disputerules.dispute.event.Event} ask,
 * {@link org.disputerules.recommendation.Recommendation} is the answer, and
 * {@code org.disputerules.format.DisputeFormat} reads and writes files.
 */
@NullMarked
package org.disputerules;

import org.jspecify.annotations.NullMarked;
