package org.disputerules.dispute;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * What sending the item back costs.
 *
 * @param amount the amount, zero or more
 * @param currency the currency
 * @param paidBy who pays it
 */
public record ReturnCost(BigDecimal amount, Currency currency, Optional<PaidBy> paidBy) {}
