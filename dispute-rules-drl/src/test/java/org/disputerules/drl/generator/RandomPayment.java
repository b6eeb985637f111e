package org.disputerules.drl.generator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.disputerules.dispute.Backing;
import org.disputerules.dispute.CardFunding;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.PaymentMethod;

/** A payment whose details go together. */
final class RandomPayment {
    private final Dice dice;

    RandomPayment(Dice dice) {
        this.dice = dice;
    }

    Payment of(String id, LocalDate placed, LocalDate asOf) {
        PaymentMethod method = dice.chance(0.6) ? PaymentMethod.CARD : dice.one(PaymentMethod.class);
        boolean card = method == PaymentMethod.CARD;
        LocalDate paid = dice.after(placed, 0, 2);
        LocalDate processed = dice.after(paid, 0, 3);
        CardNetwork network = dice.chance(0.6) ? CardNetwork.VISA : dice.one(CardNetwork.class);
        Map<String, Object> given = new HashMap<>();
        given.put("id", id);
        given.put("method", method);
        given.put("network", dice.maybe(card ? 0.9 : 0, network));
        given.put("funding", dice.maybe(card ? 0.6 : 0, dice.one(CardFunding.class)));
        given.put(
                "backedBy",
                dice.maybe(
                        method == PaymentMethod.PAYPAL || method == PaymentMethod.E_MONEY ? 0.5 : 0,
                        new Backing(PaymentMethod.CARD, dice.maybe(0.8, network))));
        given.put("paidOn", paid.isAfter(asOf) ? Optional.empty() : dice.maybe(0.85, paid));
        given.put("processedOn", processed.isAfter(asOf) ? Optional.empty() : dice.maybe(0.5, processed));
        given.put("statementOn", dice.maybe(0.2, dice.after(processed, 0, 30)));
        given.put(
                "friendsAndFamily",
                method == PaymentMethod.PAYPAL ? dice.maybe(0.5, dice.chance(0.5)) : Optional.empty());
        return new RandomRecord(dice, (type, name) -> Optional.empty()).of(Payment.class, given);
    }
}
