package org.disputerules.drl.fact;

/** The reason of a card scheme that fits a payment's network and the problem; {@code row} is its row. */
public record Ground(String payment, String code, ReasonKind kind, String row) {}
