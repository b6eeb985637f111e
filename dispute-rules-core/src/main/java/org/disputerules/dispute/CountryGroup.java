package org.disputerules.dispute;

/**
 * A group of countries, for use where the country itself is unknown.
 */
public enum CountryGroup {
    /** A member state of the European Union. */
    EU,
    /** Iceland, Liechtenstein or Norway. */
    EEA_OUTSIDE_EU,
    /** Any other country. */
    OTHER
}
