package org.disputerules.drl.fact;

/** What a rule of the house says: its row, and what is to be inserted for it. Stated only where the row speaks. */
public sealed interface House permits HouseProposal, HouseBlock, HouseLift, HouseCaution {
    /** The row. */
    String row();
}
