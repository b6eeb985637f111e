package org.disputerules.drl;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.disputerules.dispute.BuyerBuilder;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.DisputeCaseBuilder;
import org.disputerules.dispute.SellerBuilder;
import org.disputerules.format.DisputeFormat;

/** What happened, wherever the buyer and the seller are; an absent country is the empty text. */
enum CountrySituation {
    REFUSED_BY_THE_PLATFORM(
            "Never received, 400 euros; the platform refused twice, the seller refused after a written complaint", """
            seller: { professional: true }
            order: { marketplace: ALIEXPRESS, placedOn: 2026-01-10, total: { amount: 400.00, currency: EUR } }
            problem: { type: NOT_RECEIVED, wants: REFUND }
            events:
              - { type: SELLER_CONTACTED, on: 2026-03-01, channel: EMAIL, problemExplained: true, solutionProposed: true }
              - { type: SELLER_REPLIED, on: 2026-03-03, answer: REFUSES }
              - { type: DISPUTE_OPENED, on: 2026-03-04, ground: NOT_RECEIVED, wants: REFUND }
              - { type: DISPUTE_DECIDED, on: 2026-03-20, outcome: REFUSED }
              - { type: DECISION_APPEALED, on: 2026-03-22 }
              - { type: APPEAL_DECIDED, on: 2026-04-01, outcome: REFUSED }
            """),
    REFUSED_BY_A_SHOP("Defective, 1500 euros; a shop refused after a written complaint", """
            seller: { professional: true }
            order: { marketplace: WEB_SHOP, placedOn: 2026-02-10, receivedOn: 2026-02-20, total: { amount: 1500.00, currency: EUR } }
            problem: { type: DEFECTIVE, wants: REFUND }
            events:
              - { type: SELLER_CONTACTED, on: 2026-03-01, channel: EMAIL, problemExplained: true, solutionProposed: true }
              - { type: SELLER_REPLIED, on: 2026-03-03, answer: REFUSES }
            """),
    REFUND_STILL_OWED(
            "A refund of 1500 euros that never came; the shop refused on the phone, a conciliator failed", """
            seller: { professional: true }
            order: { marketplace: WEB_SHOP, placedOn: 2026-01-10, receivedOn: 2026-01-20, total: { amount: 1500.00, currency: EUR } }
            problem: { type: REFUND_NOT_RECEIVED, wants: REFUND }
            events:
              - { type: SELLER_CONTACTED, on: 2026-02-01, channel: PHONE, problemExplained: true, solutionProposed: true }
              - { type: SELLER_REPLIED, on: 2026-02-03, answer: REFUSES }
              - { type: COURT_STEP, on: 2026-04-10, step: CONCILIATION, outcome: FAILED }
            """),
    DANGEROUS("A dangerous product that hurt somebody, on a marketplace, too late for a case there", """
            seller: { professional: true }
            order: { marketplace: ALIEXPRESS, placedOn: 2026-02-10, receivedOn: 2026-02-20, total: { amount: 40.00, currency: EUR } }
            problem: { type: UNSAFE_PRODUCT, wants: REFUND, signals: [UNSAFE, INJURY] }
            """),
    VANISHED("Never received, the shop's site has vanished, nobody answers, and false messages came", """
            seller: { professional: true, reachable: false }
            order: { marketplace: WEB_SHOP, placedOn: 2026-01-10, estimatedDeliveryOn: 2026-01-25, total: { amount: 59.00, currency: EUR } }
            problem: { type: NOT_RECEIVED, wants: REFUND, signals: [SITE_VANISHED, FRAUD_SUSPECTED, PHISHING_MESSAGE] }
            """),
    FAKE_STAYS_LISTED("A fake; the platform refused the refund, and twice to take the listing away", """
            seller: { professional: true }
            order: { marketplace: ALIEXPRESS, placedOn: 2026-01-10, receivedOn: 2026-01-20, total: { amount: 40.00, currency: EUR } }
            problem: { type: COUNTERFEIT, wants: REFUND }
            events:
              - { type: DISPUTE_OPENED, on: 2026-02-04, ground: COUNTERFEIT, wants: REFUND }
              - { type: ILLEGAL_PRODUCT_NOTIFIED, on: 2026-02-05 }
              - { type: NOTICE_DECIDED, on: 2026-02-20, removed: false }
              - { type: HELP_ASKED, on: 2026-02-25, from: DSA_INTERNAL_COMPLAINT }
              - { type: NOTICE_DECIDED, on: 2026-03-15, removed: false }
              - { type: DISPUTE_DECIDED, on: 2026-03-20, outcome: REFUSED }
              - { type: DECISION_APPEALED, on: 2026-03-22 }
              - { type: APPEAL_DECIDED, on: 2026-04-01, outcome: REFUSED }
            """),
    MISLEADING_OFFER("An offer of a shop that misleads, and no money in dispute", """
            seller: { professional: true }
            order: { marketplace: WEB_SHOP, placedOn: 2026-02-10, total: { amount: 40.00, currency: EUR } }
            problem: { type: MISLEADING_OFFER }
            """),
    CARD_USED_BY_ANOTHER("A card that somebody else used, now blocked", """
            seller: { professional: true }
            order: { marketplace: WEB_SHOP, placedOn: 2026-04-01 }
            problem: { type: UNAUTHORISED_PAYMENT }
            payments: [{ id: card, method: CARD, network: VISA, paidOn: 2026-04-01, authorisedByBuyer: false }]
            events: [{ type: CARD_BLOCKED, on: 2026-04-02 }]
            """);

    /** After the last day of every body that is closed or in doubt. */
    static final String DAY = "2026-04-20";

    private static final Map<CountrySituation, DisputeCase> NOWHERE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(situation -> situation, CountrySituation::read));

    private final String title;
    private final String happened;

    CountrySituation(String title, String happened) {
        this.title = title;
        this.happened = happened;
    }

    String title() {
        return title;
    }

    private DisputeCase read() {
        return DisputeFormat.readCase("asOf: " + DAY + "\nbuyer: { consumer: true, minor: false }\n" + happened);
    }

    DisputeCase between(String buyer, String seller) {
        DisputeCase nowhere = Objects.requireNonNull(NOWHERE.get(this));
        DisputeCaseBuilder there = DisputeCaseBuilder.builder(nowhere);
        if (!buyer.isEmpty()) {
            there.buyer(BuyerBuilder.builder(nowhere.buyer()).country(buyer).build());
        }
        if (!seller.isEmpty()) {
            there.seller(SellerBuilder.builder(nowhere.seller()).country(seller).build());
        }
        return there.build();
    }
}
