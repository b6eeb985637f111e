package org.disputerules.drl.fact;

import java.time.LocalDate;

/** A known day of the order or of a payment; {@code payment} is empty for a day of the order. */
public record Moment(Anchor anchor, String payment, LocalDate day) {}
