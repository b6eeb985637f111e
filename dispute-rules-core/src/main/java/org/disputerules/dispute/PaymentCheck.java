package org.disputerules.dispute;

import static org.disputerules.dispute.PaymentMethod.BANK_TRANSFER;
import static org.disputerules.dispute.PaymentMethod.CARD;
import static org.disputerules.dispute.PaymentMethod.CASH;
import static org.disputerules.dispute.PaymentMethod.CRYPTO;
import static org.disputerules.dispute.PaymentMethod.DIRECT_DEBIT;
import static org.disputerules.dispute.PaymentMethod.PAYPAL;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks each payment, and their ids against each other. */
final class PaymentCheck {
    /** Means with nothing behind them. */
    private static final Set<PaymentMethod> DIRECT = EnumSet.of(CARD, BANK_TRANSFER, DIRECT_DEBIT, CASH, CRYPTO);

    private PaymentCheck() {}

    static void check(List<Payment> payments, CaseFindings findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < payments.size(); i++) {
            Payment payment = payments.get(i);
            String path = "payments[" + i + "]";
            Integer same = first.putIfAbsent(payment.id(), i);
            if (same != null) {
                findings.add(
                        path + ".id",
                        "'" + payment.id() + "' is the id of payments[" + same + "] too.",
                        "Give each payment an id of its own.");
            }
            if (payment.id().isBlank()) {
                findings.add(path + ".id", "The id is blank.", "Give the payment a name, or leave the id out.");
            }
            findings.required(path + ".method", payment.method());
            if (payment.method() != null) {
                means(path, payment, findings);
                payment.backedBy().ifPresent(backing -> backing(path, payment.method(), backing, findings));
            }
            findings.money(path + ".amount", payment.amount());
            days(path, payment, findings);
        }
    }

    private static void means(String path, Payment payment, CaseFindings findings) {
        Optional<PaymentMethod> behind = payment.backedBy().map(Backing::method);
        if (payment.network().isPresent() && payment.method() != CARD) {
            findings.add(
                    path + ".network",
                    payment.network().get() + " is a network of cards, but the method is " + payment.method() + ".",
                    "Maybe it belongs to backedBy, for the card behind it?");
        }
        if (payment.funding().isPresent()
                && payment.method() != CARD
                && behind.filter(CARD::equals).isEmpty()) {
            findings.add(
                    path + ".funding",
                    payment.funding().get() + " is said of cards, but the method is " + payment.method() + ".",
                    "Leave it out, or say in backedBy that a card stands behind it.");
        }
        if (payment.friendsAndFamily().orElse(false) && payment.method() != PAYPAL) {
            findings.add(
                    path + ".friendsAndFamily",
                    "true, but the method is " + payment.method() + ".",
                    "Only PayPal has personal payments; leave it out.");
        }
    }

    private static void backing(String path, PaymentMethod method, Backing backing, CaseFindings findings) {
        findings.required(path + ".backedBy.method", backing.method());
        if (backing.method() == null) {
            return;
        }
        if (DIRECT.contains(method) || method == backing.method()) {
            findings.add(
                    path + ".backedBy",
                    backing.method() + " cannot stand behind " + method + ".",
                    "backedBy is for PayPal and wallets; leave it out.");
        }
        if (backing.network().isPresent() && backing.method() != CARD) {
            findings.add(
                    path + ".backedBy.network",
                    backing.network().get() + " is a network of cards, but the method is " + backing.method() + ".",
                    "Leave it out, or correct the method.");
        }
    }

    private static void days(String path, Payment payment, CaseFindings findings) {
        findings.pastDay(path + ".paidOn", payment.paidOn());
        findings.pastDay(path + ".processedOn", payment.processedOn());
        // The next statement's day is often known before it comes.
        findings.day(path + ".statementOn", payment.statementOn());
        findings.inOrder(
                path + ".paidOn", findings.credible(payment.paidOn()), path + ".processedOn", payment.processedOn());
        findings.inOrder(
                path + ".paidOn", findings.credible(payment.paidOn()), path + ".statementOn", payment.statementOn());
    }
}
