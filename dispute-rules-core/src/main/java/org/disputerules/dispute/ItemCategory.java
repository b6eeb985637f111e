package org.disputerules.dispute;

/**
 * The kind of goods, as far as evidence and the right of withdrawal depend on it.
 */
public enum ItemCategory {
    /** Electrical and electronic goods. */
    ELECTRONICS,
    /** Clothes and shoes, where sizes matter. */
    CLOTHING,
    /** Cosmetics and hygiene goods. */
    COSMETICS,
    /** Toys and goods for children. */
    TOYS,
    /** Food. */
    FOOD,
    /** Jewellery and watches. */
    JEWELLERY,
    /** Home, garden and tools. */
    HOME,
    /** Audio, video and software on a carrier. */
    SOFTWARE,
    /** Anything else. */
    OTHER
}
