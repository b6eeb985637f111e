package org.disputerules.dispute;

import static org.disputerules.dispute.PaymentMethod.BANK_TRANSFER;
import static org.disputerules.dispute.PaymentMethod.CARD;
import static org.disputerules.dispute.PaymentMethod.DIRECT_DEBIT;
import static org.disputerules.dispute.PaymentMethod.E_MONEY;
import static org.disputerules.dispute.PaymentMethod.KLARNA;
import static org.disputerules.dispute.PaymentMethod.OTHER;
import static org.disputerules.dispute.PaymentMethod.PAYPAL;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.disputerules.dispute.event.EventType;

/** Which events can happen to which means of payment: nobody opens a PayPal dispute about cash. */
final class EventMeans {
    /** Means behind which another can stand that the buyer did not name. */
    private static final Set<PaymentMethod> BACKED = EnumSet.of(PAYPAL, KLARNA, E_MONEY, OTHER);

    private static final Set<PaymentMethod> BEHIND_OTHERS = EnumSet.of(CARD, DIRECT_DEBIT, BANK_TRANSFER);

    private EventMeans() {}

    static boolean fits(EventType type, Payment payment) {
        Optional<PaymentMethod> needed = needed(type);
        if (needed.isEmpty() || payment.method() == null || payment.method() == OTHER) {
            return true;
        }
        PaymentMethod means = needed.get();
        if (payment.method() == means
                || payment.backedBy().map(Backing::method).filter(means::equals).isPresent()) {
            return true;
        }
        return BEHIND_OTHERS.contains(means) && payment.backedBy().isEmpty() && BACKED.contains(payment.method());
    }

    private static Optional<PaymentMethod> needed(EventType type) {
        return switch (type) {
            case CARD_BLOCKED,
                    CHARGEBACK_REQUESTED,
                    CHARGEBACK_ANSWERED,
                    CHARGEBACK_DECIDED,
                    CHARGEBACK_WITHDRAWN,
                    CARD_PROVIDER_CLAIM_MADE,
                    CARD_PROVIDER_CLAIM_ANSWERED -> Optional.of(CARD);
            case DIRECT_DEBIT_REFUND_REQUESTED, DIRECT_DEBIT_REFUND_ANSWERED -> Optional.of(DIRECT_DEBIT);
            case TRANSFER_RECALL_REQUESTED -> Optional.of(BANK_TRANSFER);
            case BNPL_DISPUTE_OPENED, BNPL_DISPUTE_DECIDED -> Optional.of(KLARNA);
            case PAYPAL_DISPUTE_OPENED,
                    PAYPAL_DISPUTE_ESCALATED,
                    PAYPAL_DISPUTE_CLOSED,
                    PAYPAL_DECIDED,
                    PAYPAL_APPEALED,
                    PAYPAL_APPEAL_DECIDED -> Optional.of(PAYPAL);
            default -> Optional.empty();
        };
    }
}
