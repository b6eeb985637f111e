package org.disputerules.drl.fact;

import java.util.Optional;

/** Yes, no, or not known. A rule that accepts what is not known lists it. */
public enum Known {
    YES,
    NO,
    UNKNOWN;

    /** The answer of a case's field. */
    public static Known of(boolean value) {
        return value ? YES : NO;
    }

    public static Known of(Optional<Boolean> value) {
        return value.map(Known::of).orElse(UNKNOWN);
    }
}
