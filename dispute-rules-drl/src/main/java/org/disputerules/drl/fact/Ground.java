package org.disputerules.drl.fact;

import java.util.Optional;

/**
 * The reason of a card scheme that fits a payment's network and the problem; {@code row} is its row, {@code statementFrom}
 * the parameter with the number of such disputes from which the scheme asks for a signed statement.
 */
public record Ground(String payment, String code, ReasonKind kind, String row, Optional<String> statementFrom) {}
