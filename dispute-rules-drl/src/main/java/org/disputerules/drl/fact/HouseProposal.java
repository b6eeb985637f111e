package org.disputerules.drl.fact;

/** An action that a rule of the house proposes. */
public record HouseProposal(String row, Proposal says) implements House {}
