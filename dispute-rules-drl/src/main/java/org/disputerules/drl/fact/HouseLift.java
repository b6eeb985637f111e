package org.disputerules.drl.fact;

/** An exception that a rule of the house makes. */
public record HouseLift(String row, Lift says) implements House {}
