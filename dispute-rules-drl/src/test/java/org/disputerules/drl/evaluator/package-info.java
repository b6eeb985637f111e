/**
 * A second way to run the rules: a naive forward-chainer over the compiled model, to compare the engine with.
 *
 * <p>It shares the compiled conditions with the engine and nothing else: no network, no index, no agenda. It checks the
 * engine, not the text of the rules.
 */
package org.disputerules.drl.evaluator;
