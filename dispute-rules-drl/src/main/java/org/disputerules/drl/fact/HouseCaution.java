package org.disputerules.drl.fact;

/** A trap of which a rule of the house warns. */
public record HouseCaution(String row, Caution says) implements House {}
