package org.disputerules.suite;

/**
 * A number of units, never negative.
 *
 * @param number how many
 * @param unit of what
 */
record Length(int number, LengthUnit unit) {
    /** Whether both are the same length; 24 hours are one day. */
    boolean sameAs(Length other) {
        return inDays().equals(other.inDays());
    }

    private Length inDays() {
        return unit == LengthUnit.HOURS && number % LengthUnit.HOURS_A_DAY == 0
                ? new Length(number / LengthUnit.HOURS_A_DAY, LengthUnit.DAYS)
                : this;
    }

    /** As it stands in a sum, such as "15 d". */
    @Override
    public String toString() {
        return number + " " + unit.symbol();
    }
}
