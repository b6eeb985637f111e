/**
 * The answer: the next action, its last day, the reasons, the sources, the missing evidence, and what is ruled out.
 *
 * <p>Start at {@link org.disputerules.recommendation.Recommendation}. Texts are keys with arguments; words are made on
 * request by {@link org.disputerules.recommendation.Recommendation#explain}.
 */
@NullMarked
package org.disputerules.recommendation;

import org.jspecify.annotations.NullMarked;
