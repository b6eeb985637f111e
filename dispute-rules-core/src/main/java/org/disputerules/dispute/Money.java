package org.disputerules.dispute;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param amount the amount, zero or more
 * @param currency the currency, by its ISO 4217 code
 */
public record Money(BigDecimal amount, Currency currency) {

    /**
     * An amount of money.
     *
     * @param amount the amount in decimal notation, such as "34.90"
     * @param currency the ISO 4217 code, such as "EUR"
     * @return the money
     * @throws IllegalArgumentException when the amount is no number or no such currency exists
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /**
     * The amount and the currency, as in "34.90 EUR".
     *
     * @return the text
     */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
