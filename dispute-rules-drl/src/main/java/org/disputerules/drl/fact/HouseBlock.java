package org.disputerules.drl.fact;

/** A block that a rule of the house sets. */
public record HouseBlock(String row, Block says) implements House {}
