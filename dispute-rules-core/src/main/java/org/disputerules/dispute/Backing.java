package org.disputerules.dispute;

import java.util.Optional;

/**
 * What stands behind a PayPal account or a wallet.
 *
 * @param method the means behind it
 * @param network its network, where it is a card
 */
public record Backing(PaymentMethod method, Optional<CardNetwork> network) {}
